package dev.portreeve.addressing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;

/// An IPv4 or IPv6 network in CIDR notation (RFC 4632, RFC 4291), host bits clear.
///
/// Ordered by family (IPv4 first), then by address, then shortest prefix first.
///
/// @param high the upper 64 of 128 bits; an IPv4 address stands in its upper 32, so that prefix lengths of both
/// families
///     count from the same end
/// @param low  the lower 64 bits; 0 for IPv4
public record Prefix(Family family, long high, long low, int length) implements Comparable<Prefix> {

    private static final Comparator<Prefix> ORDER = Comparator.comparing(Prefix::family)
            .thenComparing(Prefix::high, Long::compareUnsigned)
            .thenComparing(Prefix::low, Long::compareUnsigned)
            .thenComparingInt(Prefix::length);

    /// The two address families, with the number of bits of an address.
    public enum Family {
        IPV4(32),
        IPV6(128);

        private final int bits;

        Family(int bits) {
            this.bits = bits;
        }

        /// The number of bits of an address of this family.
        public int bits() {
            return bits;
        }
    }

    /// @throws IllegalArgumentException when the length is outside the family or host bits are set
    public Prefix {
        if (length < 0 || length > family.bits()) {
            throw new IllegalArgumentException("prefix length " + length + " is outside 0.." + family.bits());
        }
        if ((high & ~mask(length)) != 0 || (low & ~mask(length - Long.SIZE)) != 0) {
            throw new IllegalArgumentException("host bits are set");
        }
    }

    /// A network from the number of its first address.
    ///
    /// @throws IllegalArgumentException when the number or the length is outside the family, or host bits are set
    public static Prefix of(Family family, BigInteger address, int length) {
        if (address.signum() < 0 || address.bitLength() > family.bits()) {
            throw new IllegalArgumentException("address is outside " + family);
        }
        BigInteger aligned = address.shiftLeft(Family.IPV6.bits() - family.bits());
        return new Prefix(family, aligned.shiftRight(Long.SIZE).longValue(), aligned.longValue(), length);
    }

    /// Reads `10.0.0.0/8` or `2001:db8::/32`; a bare address is a network of one.
    ///
    /// Refused are host bits, leading zeros in decimal numbers, digits of other scripts, blanks, zone ids and
    /// short forms such as `10.1`.
    ///
    /// @throws IllegalArgumentException naming the text, when it is not a network
    public static Prefix parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a network: " + text));
    }

    /// As [#parse(String)], but empty instead of an exception.
    public static Optional<Prefix> tryParse(String text) {
        return PrefixReader.read(text);
    }

    /// The first bits of 64, as many as said; none or all where it is fewer or more than there are.
    static long mask(int bits) {
        return bits <= 0 ? 0 : bits >= Long.SIZE ? -1 : -1L << (Long.SIZE - bits);
    }

    /// The first address of the network, as a number.
    public BigInteger address() {
        return Runs.number(family, high, low);
    }

    /// The last address of the network, as a number.
    public BigInteger last() {
        return address().add(size()).subtract(BigInteger.ONE);
    }

    /// How many addresses the network has.
    public BigInteger size() {
        return BigInteger.ONE.shiftLeft(family.bits() - length);
    }

    /// The network of another length around the first address.
    ///
    /// @throws IllegalArgumentException when the length is outside the family
    public Prefix around(int otherLength) {
        return new Prefix(family, high & mask(otherLength), low & mask(otherLength - Long.SIZE), otherLength);
    }

    /// Whether every address of the other network is in this one.
    public boolean contains(Prefix other) {
        return family == other.family
                && length <= other.length
                && high == (other.high & mask(length))
                && low == (other.low & mask(length - Long.SIZE));
    }

    @Override
    public int compareTo(Prefix other) {
        return ORDER.compare(this, other);
    }

    /// The first address as text; IPv6 as RFC 5952 recommends, IPv4-mapped addresses with dots (section 5).
    public String addressText() {
        return text(false);
    }

    /// The mask of an IPv4 network with dots, such as `255.255.255.224`.
    ///
    /// @throws IllegalStateException for IPv6, which has none
    public String netmask() {
        if (family != Family.IPV4) {
            throw new IllegalStateException("IPv6 has no masks: " + this);
        }
        return new Prefix(Family.IPV4, mask(length), 0, Integer.SIZE).addressText();
    }

    /// CIDR notation, always with the length.
    @Override
    public String toString() {
        return text(true);
    }

    private String text(boolean withLength) {
        StringBuilder text = new StringBuilder(AddressText.LONGEST);
        if (family == Family.IPV4) {
            AddressText.four(text, (int) (high >>> Integer.SIZE));
        } else {
            AddressText.six(text, high, low, isMapped());
        }
        return withLength ? text.append('/').append(length).toString() : text.toString();
    }

    /// Whether all addresses are IPv4 addresses in IPv6 clothes, `::ffff:0.0.0.0/96` (RFC 4291 section
    /// 2.5.5.2).
    boolean isMapped() {
        return family == Family.IPV6 && length >= 96 && high == 0 && low >>> Integer.SIZE == 0xffff;
    }
}
