package dev.portreeve.rendering.proof;

import java.util.Locale;

/// How files were checked.
public enum ProofKind {
    /// The product itself, or another program that reads its language, loaded them.
    PARSER,
    /// Traffic was sent through the product with the files loaded.
    BEHAVIOUR,
    /// The vendor's published model of the document took them.
    MODEL,
    /// A parser of the language took them; it knows the grammar and not the product.
    GRAMMAR,
    /// Another project's generator, given the same rules, opens the same addresses and ports.
    GENERATOR,
    /// A reader of the project's own, written apart from the writer, reads back exactly what was asked and declared.
    READER,
    /// A script was run with a stand-in for the vendor's command, and its calls compared.
    SCRIPT;

    /// The stable lower-case word.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
