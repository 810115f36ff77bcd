package dev.portreeve.catalog.model;

/// The document a content was read from.
///
/// @param carrier  what kind of document it is, such as `learn-text`
/// @param title    its title, as written
/// @param language its language (BCP 47)
/// @param sha256   hex SHA-256 of its bytes
/// @param bytes    its length
public record SourceDocument(String carrier, String title, String language, String sha256, long bytes) {}
