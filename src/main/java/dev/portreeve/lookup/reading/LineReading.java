package dev.portreeve.lookup.reading;

/// What one line says.
public sealed interface LineReading {

    /// A flow to a destination.
    record Flow(Asked asked) implements LineReading {}

    /// Nothing to ask about: a blank line, a comment, the head of a table.
    record Silent() implements LineReading {}

    /// No question can be made of it.
    record Useless(Unreadable reason) implements LineReading {}
}
