package dev.portreeve.catalog.model;

import java.util.Locale;
import java.util.Optional;

/// Something about a source that a steward or requester should know.
///
/// @param code     stable, `learn.` or `lint.` and a kebab-case word; translated by the message key
/// `catalog.finding.<code>`
/// @param place    where it stands; empty when it is about the whole document
/// @param subject  the section, set or group concerned, such as `core/163` or `attestation`; empty for the document
/// @param value    the text concerned, as written
public record Finding(String code, Severity severity, Optional<Place> place, String subject, String value) {

    /// How much a finding weighs.
    public enum Severity {
        /// Good to know.
        REMARK,
        /// Somebody should look at it.
        WARNING,
        /// The value is kept out of every rule until a person decides.
        QUARANTINE,
        /// The document cannot be published as it is.
        BLOCKING;

        /// The lower-case word of files and the command line.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
