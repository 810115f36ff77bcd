package dev.portreeve.catalog.source;

/// What reading a document that is no list of endpoints gave.
public sealed interface Answer<T> {

    /// What it says.
    record Given<T>(T value) implements Answer<T> {}

    /// Nothing was taken from it.
    record Refused<T>(Reading.Refused reason) implements Answer<T> {}
}
