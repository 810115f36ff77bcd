package dev.portreeve.catalog.model;

import java.time.LocalDate;
import java.util.Optional;

/// A document facts were read from.
///
/// @param carrier  what kind of document it is, such as `learn-text`
/// @param title    its title, as written
/// @param language its language (BCP 47); `und` for one without words
/// @param sha256   hex SHA-256 of its bytes
/// @param bytes    its length
/// @param instance the cloud it is about
/// @param dated    the date it gives itself; empty when it gives none
public record SourceDocument(
        String carrier,
        String title,
        String language,
        String sha256,
        long bytes,
        Instance instance,
        Optional<LocalDate> dated) {

    /// A document about the public cloud that gives itself no date.
    public SourceDocument(String carrier, String title, String language, String sha256, long bytes) {
        this(carrier, title, language, sha256, bytes, Instance.WORLDWIDE, Optional.empty());
    }
}
