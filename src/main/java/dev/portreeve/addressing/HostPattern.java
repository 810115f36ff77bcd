package dev.portreeve.addressing;

import java.util.Optional;

/// A host as firewalls are told about it: one name, or a wildcard for every name below a suffix.
///
/// Host names are compared without regard to case (RFC 4343): the text of a pattern is in lower case.
public sealed interface HostPattern extends Comparable<HostPattern> permits HostPattern.Name, HostPattern.Wildcard {

    /// One fully qualified name, such as `manage.microsoft.com`.
    record Name(String name) implements HostPattern {

        /// @throws IllegalArgumentException when it is not a host name in lower case
        public Name {
            HostNames.require(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// Every name strictly below a suffix: `*.manage.microsoft.com` has the suffix `manage.microsoft.com`,
    /// covers `fef.manage.microsoft.com` and `a.b.manage.microsoft.com`, not the suffix itself.
    record Wildcard(String suffix) implements HostPattern {

        /// @throws IllegalArgumentException when the suffix is not a host name in lower case
        public Wildcard {
            HostNames.require(suffix);
        }

        @Override
        public String toString() {
            return "*." + suffix;
        }
    }

    /// Reads a name or a `*.` wildcard; upper case becomes lower case.
    ///
    /// @throws IllegalArgumentException naming the text, when it is neither
    static HostPattern parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a host name or wildcard: " + text));
    }

    /// As [#parse(String)], but empty instead of an exception.
    static Optional<HostPattern> tryParse(String text) {
        return HostNames.read(text);
    }

    /// Whether every name this pattern stands for is also one of `other`'s.
    default boolean isCoveredBy(HostPattern other) {
        return switch (other) {
            case Name _ -> equals(other);
            case Wildcard wildcard ->
                switch (this) {
                    case Name name -> name.name().endsWith("." + wildcard.suffix());
                    case Wildcard own ->
                        own.suffix().equals(wildcard.suffix()) || own.suffix().endsWith("." + wildcard.suffix());
                };
        };
    }

    /// The name, or the suffix of the wildcard.
    default String domain() {
        return switch (this) {
            case Name name -> name.name();
            case Wildcard wildcard -> wildcard.suffix();
        };
    }

    @Override
    default int compareTo(HostPattern other) {
        int byDomain = domain().compareTo(other.domain());
        return byDomain != 0 ? byDomain : toString().compareTo(other.toString());
    }
}
