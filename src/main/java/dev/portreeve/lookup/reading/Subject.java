package dev.portreeve.lookup.reading;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;

/// Where a flow goes, as far as somebody says it.
public sealed interface Subject {

    /// A name, or every name below a suffix.
    record Host(HostPattern pattern) implements Subject {

        @Override
        public String toString() {
            return pattern.toString();
        }
    }

    /// A network; one address is a network of one.
    record Network(Prefix prefix) implements Subject {

        /// Whether it is a single address.
        public boolean isAddress() {
            return prefix.length() == prefix.family().bits();
        }

        @Override
        public String toString() {
            String text = prefix.toString();
            return isAddress() ? text.substring(0, text.indexOf('/')) : text;
        }
    }

    /// Anywhere: only a port is asked about.
    record Anywhere() implements Subject {

        @Override
        public String toString() {
            return "*";
        }
    }
}
