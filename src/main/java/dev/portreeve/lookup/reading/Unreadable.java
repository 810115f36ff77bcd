package dev.portreeve.lookup.reading;

import java.util.Locale;

/// Why a line gives no question. Nothing is guessed.
public enum Unreadable {
    /// It has the form of no known log and is no address.
    UNKNOWN_FORMAT,
    /// The form is known, but the line names no destination.
    NO_DESTINATION,
    /// What stands in the place of the destination is neither a host nor an address.
    BAD_ADDRESS,
    /// What stands in the place of the port is no port.
    BAD_PORT,
    /// A protocol other than TCP and UDP: the catalog lists no other.
    OTHER_PROTOCOL,
    /// Both ends are named, but not which of them was called.
    NO_DIRECTION,
    /// The line is longer than any log writes.
    TOO_LONG;

    /// The word of message keys and files.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
