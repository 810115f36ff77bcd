package dev.portreeve.canonical;

/// The escapes of one letter (RFC 8785 section 3.2.2.2): characters and letters at the same places.
final class Escapes {

    static final String CHARACTERS = "\"\\\b\f\n\r\t";
    static final String LETTERS = "\"\\bfnrt";

    private Escapes() {}
}
