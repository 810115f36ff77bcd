package dev.portreeve.bundles.manifest;

import dev.portreeve.canonical.Digest;
import java.util.List;

/// The catalog revision a package was computed from.
///
/// @param revision its number
/// @param digest   the digest of its content
/// @param sources  the documents it was read from, in their order
public record CatalogReference(int revision, Digest digest, List<Source> sources) {

    /// Copies the list.
    public CatalogReference {
        sources = List.copyOf(sources);
    }

    /// A source document.
    ///
    /// @param carrier  what kind of document, such as `learn-text`
    /// @param language its language (BCP 47)
    /// @param digest   the digest of its bytes
    public record Source(String carrier, String language, Digest digest) {

        /// @throws IllegalArgumentException when a word is no identifier
        public Source {
            Words.id(carrier);
            Words.id(language);
        }
    }
}
