package dev.portreeve.cli;

import java.io.Serial;

/// Ends a command with exit code 1: the message is what the user reads.
final class CommandFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
