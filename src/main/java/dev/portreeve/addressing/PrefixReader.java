package dev.portreeve.addressing;

import java.util.Optional;

/// Reads networks in text, strictly: what two readers could take for two addresses is none.
///
/// ```
/// network  = address [ "/" length ]
/// address  = IPv4address / IPv6address     of RFC 3986 section 3.2.2, which spells out RFC 4291 section 2.2
/// ```
final class PrefixReader {

    private static final int NONE = -1;
    private static final int GROUPS = 8;

    private final String text;
    private int at;
    private long high;
    private long low;

    private PrefixReader(String text) {
        this.text = text;
    }

    static Optional<Prefix> read(String text) {
        return text.length() > AddressText.LONGEST ? Optional.empty() : new PrefixReader(text).network();
    }

    private Optional<Prefix> network() {
        boolean six = text.indexOf(':') >= 0;
        Prefix.Family family = six ? Prefix.Family.IPV6 : Prefix.Family.IPV4;
        if (!(six ? six() : dotted())) {
            return Optional.empty();
        }
        int length = family.bits();
        if (at < text.length() && text.charAt(at) == '/') {
            at++;
            length = decimal(family.bits());
        }
        if (length == NONE || at < text.length()) {
            return Optional.empty();
        }
        boolean clear = (high & ~Prefix.mask(length)) == 0 && (low & ~Prefix.mask(length - Long.SIZE)) == 0;
        return clear ? Optional.of(new Prefix(family, high, low, length)) : Optional.empty();
    }

    private boolean dotted() {
        int address = 0;
        for (int octet = 0; octet < 4; octet++) {
            if (octet > 0 && !skip('.')) {
                return false;
            }
            int value = decimal(255);
            if (value == NONE) {
                return false;
            }
            address = (address << 8) | value;
        }
        high = (long) address << Integer.SIZE;
        return true;
    }

    /// Groups before a `::` are kept from the left, groups behind it move to the right when their number is known.
    private boolean six() {
        int group = 0;
        int gap = skip("::") ? 0 : NONE;
        boolean more = gap == NONE || isHexDigit();
        while (more) {
            if (isDotted()) {
                if (group > GROUPS - 2 || !embedded(group)) {
                    return false;
                }
                group += 2;
                more = false;
            } else {
                int value = group < GROUPS ? hexadecimal() : NONE;
                if (value == NONE) {
                    return false;
                }
                put(group++, value);
                if (gap == NONE && skip("::")) {
                    gap = group;
                    more = isHexDigit();
                } else {
                    more = skip(':');
                }
            }
        }
        if (gap != NONE && group < GROUPS) {
            open(gap, GROUPS - group);
            return true;
        }
        return gap == NONE && group == GROUPS;
    }

    private boolean embedded(int group) {
        long above = high;
        if (!dotted()) {
            return false;
        }
        int address = (int) (high >>> Integer.SIZE);
        high = above;
        put(group, address >>> 16);
        put(group + 1, address & 0xffff);
        return true;
    }

    private void put(int group, int value) {
        long shifted = (long) value << (16 * (3 - (group & 3)));
        if (group < 4) {
            high |= shifted;
        } else {
            low |= shifted;
        }
    }

    /// Moves the groups from an index on towards the end and leaves zeros behind them.
    private void open(int gap, int groups) {
        long headHigh = high & Prefix.mask(16 * gap);
        long headLow = low & Prefix.mask(16 * gap - Long.SIZE);
        long tailHigh = high ^ headHigh;
        long tailLow = low ^ headLow;
        int bits = 16 * groups;
        if (bits >= Long.SIZE) {
            tailLow = bits == 128 ? 0 : tailHigh >>> (bits - Long.SIZE);
            tailHigh = 0;
        } else {
            tailLow = (tailLow >>> bits) | (tailHigh << (Long.SIZE - bits));
            tailHigh >>>= bits;
        }
        high = headHigh | tailHigh;
        low = headLow | tailLow;
    }

    /// Whether decimal digits and a dot come next.
    private boolean isDotted() {
        int end = at;
        while (end < text.length() && end - at < 4 && isDigit(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() && text.charAt(end) == '.';
    }

    /// A decimal number without leading zeros; [#NONE] when there is none up to the most.
    private int decimal(int most) {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at)) && value <= most) {
            value = 10 * value + text.charAt(at++) - '0';
        }
        boolean zeroes = at - start > 1 && text.charAt(start) == '0';
        return at == start || zeroes || value > most ? NONE : value;
    }

    private int hexadecimal() {
        int start = at;
        int value = 0;
        while (at - start < 4 && isHexDigit()) {
            value = (value << 4) | Character.digit(text.charAt(at++), 16);
        }
        return at == start || isHexDigit() ? NONE : value;
    }

    private boolean isHexDigit() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean skip(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }
}
