package dev.portreeve.catalog.model;

/// Where a fact stands: the document's digest (hex SHA-256), its language (BCP 47) and the line, counted from 1.
public record Place(String document, String language, int line) {}
