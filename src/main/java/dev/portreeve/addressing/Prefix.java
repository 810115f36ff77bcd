package dev.portreeve.addressing;

import com.github.jgonian.ipmath.Ipv4;
import com.github.jgonian.ipmath.Ipv6;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;

/// An IPv4 or IPv6 network in CIDR notation (RFC 4632, RFC 4291), host bits clear.
///
/// Ordered by family (IPv4 first), then by address, then shortest prefix first.
public record Prefix(Family family, BigInteger address, int length) implements Comparable<Prefix> {

    private static final Comparator<Prefix> ORDER =
            Comparator.comparing(Prefix::family).thenComparing(Prefix::address).thenComparingInt(Prefix::length);

    private static final BigInteger MAPPED = BigInteger.valueOf(0xffff);

    /// Six groups of four, 32 bits with dots, and a length.
    private static final int LONGEST_TEXT = 45 + 4;

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
        if (address.signum() < 0 || address.bitLength() > family.bits()) {
            throw new IllegalArgumentException("address is outside " + family);
        }
        if (address.getLowestSetBit() >= 0 && address.getLowestSetBit() < family.bits() - length) {
            throw new IllegalArgumentException("host bits are set");
        }
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
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        // the library reads 1..2.3 as 1.0.2.3
        if (address.isEmpty() || address.contains("..") || !address.chars().allMatch(Prefix::isAddressCharacter)) {
            return Optional.empty();
        }
        boolean six = address.indexOf(':') >= 0;
        Family family = six ? Family.IPV6 : Family.IPV4;
        try {
            int length = slash < 0 ? family.bits() : length(text.substring(slash + 1));
            BigInteger value = six
                    ? Ipv6.parse(address).asBigInteger()
                    : BigInteger.valueOf(Ipv4.parse(address).asBigInteger().longValueExact());
            return Optional.of(new Prefix(family, value, length));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddressCharacter(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
    }

    private static int length(String digits) {
        if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a prefix length: " + digits);
        }
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            throw new IllegalArgumentException("leading zero in prefix length: " + digits);
        }
        return Integer.parseInt(digits);
    }

    /// The upper 64 of 128 bits, the address at their upper end whatever its family.
    long high() {
        return family == Family.IPV4
                ? address.longValue() << 32
                : address.shiftRight(Long.SIZE).longValue();
    }

    /// The lower 64 of 128 bits.
    long low() {
        return family == Family.IPV4 ? 0 : address.longValue();
    }

    /// The last address of the network, as a number.
    public BigInteger last() {
        return address.add(size()).subtract(BigInteger.ONE);
    }

    /// How many addresses the network has.
    public BigInteger size() {
        return BigInteger.ONE.shiftLeft(family.bits() - length);
    }

    /// Whether every address of the other network is in this one.
    public boolean contains(Prefix other) {
        return family == other.family
                && length <= other.length
                && address.equals(
                        other.address.shiftRight(family.bits() - length).shiftLeft(family.bits() - length));
    }

    @Override
    public int compareTo(Prefix other) {
        return ORDER.compare(this, other);
    }

    /// CIDR notation, always with the length; IPv6 as RFC 5952 recommends, IPv4-mapped addresses with dots
    /// (section 5).
    @Override
    public String toString() {
        return switch (family) {
            case IPV4 -> Ipv4.of(address.longValueExact()) + "/" + length;
            case IPV6 ->
                (isMapped() ? "::ffff:" + Ipv4.of(address.longValue() & 0xffff_ffffL) : Ipv6.of(address))
                        + "/"
                        + length;
        };
    }

    /// Whether all addresses are IPv4 addresses in IPv6 clothes, `::ffff:0.0.0.0/96` (RFC 4291 section
    /// 2.5.5.2).
    boolean isMapped() {
        return family == Family.IPV6 && length >= 96 && address.shiftRight(32).equals(MAPPED);
    }
}
