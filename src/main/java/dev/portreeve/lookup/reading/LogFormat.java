package dev.portreeve.lookup.reading;

import java.util.Optional;

/// One way in which lines are written. A format that needs the head of its table remembers it, so that an instance
/// serves one text.
interface LogFormat {

    /// What the line says; empty when it is not written in this way.
    Optional<LineReading> read(String line);
}
