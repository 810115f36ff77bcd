package dev.portreeve.addressing;

/// Prints addresses: IPv4 with dots, IPv6 as RFC 5952 recommends.
final class AddressText {

    /// Six groups of four with colons, 32 bits with dots, and a length: the longest network there is as text.
    static final int LONGEST = 6 * 5 + 15 + 4;

    private static final int GROUPS = 8;
    private static final int GROUP_BITS = 16;

    private AddressText() {}

    /// `198.51.100.7`
    static void four(StringBuilder text, int address) {
        text.append(address >>> 24).append('.');
        text.append((address >>> 16) & 0xff).append('.');
        text.append((address >>> 8) & 0xff).append('.');
        text.append(address & 0xff);
    }

    /// `2001:db8::7`, or with the last 32 bits as IPv4 address, `::ffff:198.51.100.7`.
    static void six(StringBuilder text, long high, long low, boolean withDots) {
        int groups = withDots ? GROUPS - 2 : GROUPS;
        Gap gap = Gap.longest(high, low, groups);
        for (int group = 0; group < groups; group++) {
            if (group == gap.from()) {
                text.append("::");
            }
            if (!gap.has(group)) {
                if (group > 0 && group != gap.to()) {
                    text.append(':');
                }
                hex(text, group(high, low, group));
            }
        }
        if (withDots) {
            text.append(':');
            four(text, (int) low);
        }
    }

    private static int group(long high, long low, int index) {
        int shift = (3 - (index & 3)) * GROUP_BITS;
        return (int) ((index < 4 ? high : low) >>> shift) & 0xffff;
    }

    private static void hex(StringBuilder text, int value) {
        int digits = Math.max(1, (35 - Integer.numberOfLeadingZeros(value)) / 4);
        for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((value >>> shift) & 0xf, 16));
        }
    }

    /// The groups that `::` stands for: the longest run of two or more zeros, the first of equals (RFC 5952 section
    /// 4.2).
    ///
    /// @param to the first group behind it; a gap of nothing stands at -1
    private record Gap(int from, int to) {

        static Gap longest(long high, long low, int groups) {
            int from = -1;
            int length = 1;
            int run = 0;
            for (int group = 0; group < groups; group++) {
                run = group(high, low, group) == 0 ? run + 1 : 0;
                if (run > length) {
                    length = run;
                    from = group - run + 1;
                }
            }
            return new Gap(from, from < 0 ? from : from + length);
        }

        boolean has(int group) {
            return group >= from && group < to;
        }
    }
}
