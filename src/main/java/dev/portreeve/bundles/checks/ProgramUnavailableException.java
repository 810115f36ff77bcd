package dev.portreeve.bundles.checks;

/// A configured program gave no answer.
final class ProgramUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    ProgramUnavailableException(String message) {
        super(message);
    }
}
