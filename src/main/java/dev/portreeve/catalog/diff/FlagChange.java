package dev.portreeve.catalog.diff;

import java.util.Locale;

/// A property of an entry that has another value.
///
/// @param from the word of files, such as `default` or `false`
public record FlagChange(Flag flag, String from, String to) {

    /// The properties that are compared.
    public enum Flag {
        /// `optimize`, `allow` or `default`.
        CATEGORY,
        /// Whether Microsoft requires it.
        REQUIRED,
        /// Whether it is reachable over ExpressRoute.
        EXPRESS_ROUTE,
        /// Whether it only points to another source.
        POINTER,
        /// Whether its ports are inferred.
        INFERRED,
        /// `out` or `peer`.
        DIRECTION,
        /// The title, compared only when both documents are in one language.
        DESCRIPTION;

        /// The word of files, such as `express-route`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
