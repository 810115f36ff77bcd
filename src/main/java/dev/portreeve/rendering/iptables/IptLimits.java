package dev.portreeve.rendering.iptables;

/// What `iptables` 1.8.9 and `ipset` 7.17 accept, measured, both with the tables of nftables and with the older ones.
final class IptLimits {

    /// Characters of a chain's name.
    static final int CHAIN = 28;
    /// Characters of a set's name without the suffix of its family; 31 with it.
    static final int SET = 28;
    /// Ports of a line; a range counts for two.
    static final int PORTS = 15;
    /// Bytes of a comment. Longer ones are taken without a word and cut.
    static final int COMMENT = 255;
    /// Elements of a set when it is made, at least. A set that is there already has to have the same number.
    private static final int ELEMENTS = 65_536;

    private IptLimits() {}

    /// Room for so many elements: a power of two, so that few more of them do not change it.
    static int elements(int count) {
        return Math.max(ELEMENTS, Integer.highestOneBit(Math.max(1, count - 1)) * 2);
    }
}
