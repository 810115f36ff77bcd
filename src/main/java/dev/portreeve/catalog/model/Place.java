package dev.portreeve.catalog.model;

/// Where a fact stands: the document's digest (hex SHA-256), its language (BCP 47), the line, counted from 1, and for a
/// JSON document the JSON Pointer (RFC 6901), such as `/12/ips/3`; empty where the line says it all.
public record Place(String document, String language, int line, String pointer) {

    /// A place that its line alone tells.
    public Place(String document, String language, int line) {
        this(document, language, line, "");
    }
}
