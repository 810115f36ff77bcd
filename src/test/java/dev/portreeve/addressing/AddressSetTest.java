package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSetTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                          |                                                |
            one network                      | 10.0.0.0/8                                     | 10.0.0.0/8
            the same twice                   | 10.0.0.0/8 10.0.0.0/8                          | 10.0.0.0/8
            two halves                       | 10.0.0.128/25 10.0.0.0/25                      | 10.0.0.0/24
            neighbours, not halves           | 10.0.1.0/24 10.0.2.0/24                        | 10.0.1.0/24 10.0.2.0/24
            one inside                       | 10.1.2.0/24 10.0.0.0/8                         | 10.0.0.0/8
            one inside, same start           | 10.0.0.0/24 10.0.0.0/8                         | 10.0.0.0/8
            one inside, same end             | 10.255.255.0/24 10.0.0.0/8                     | 10.0.0.0/8
            four quarters                    | 10.0.3.0/24 10.0.1.0/24 10.0.0.0/24 10.0.2.0/24 | 10.0.0.0/22
            three quarters                   | 10.0.3.0/24 10.0.1.0/24 10.0.2.0/24            | 10.0.1.0/24 10.0.2.0/23
            everything                       | 0.0.0.0/1 128.0.0.0/1                          | 0.0.0.0/0
            the last address                 | 255.255.255.255                                | 255.255.255.255/32
            the last two                     | 255.255.255.255 255.255.255.254                | 255.255.255.254/31
            first and last                   | 255.255.255.255 0.0.0.0                        | 0.0.0.0/32 255.255.255.255/32
            sixes: everything                | ::/1 8000::/1                                  | ::/0
            sixes: across the halves         | 2001:db8::/65 2001:db8:0:0:8000::/65           | 2001:db8::/64
            sixes: long inside short         | 2001:db8::1 2001:db8::/32                      | 2001:db8::/32
            sixes: carry into the upper half | ::ffff:ffff:ffff:ffff ::1:0:0:0:0              | ::ffff:ffff:ffff:ffff/128 0:0:0:1::/128
            sixes: the last address          | ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff        | ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128
            families stay apart              | ::/0 0.0.0.0/0                                 | 0.0.0.0/0 ::/0
            IPv4 first                       | 2001:db8::/32 203.0.113.0/24                   | 203.0.113.0/24 2001:db8::/32
            """)
    void hasANormalForm(String name, String networks, String normal) {
        assertThat(set(networks)).as(name).hasToString(normal == null ? "" : normal);
        assertThat(set(normal)).isEqualTo(set(networks)).hasSameHashCodeAs(set(networks));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10.0.0.0/24       | 10.0.0.64/26     | 10.0.0.0/24     | 10.0.0.0/26 10.0.0.128/25 | 10.0.0.64/26
            10.0.0.64/26      | 10.0.0.0/24      | 10.0.0.0/24     |                           | 10.0.0.64/26
            10.0.0.0/25       | 10.0.0.128/25    | 10.0.0.0/24     | 10.0.0.0/25               |
            10.0.0.0/24       | ::/0             | 10.0.0.0/24 ::/0 | 10.0.0.0/24              |
            0.0.0.0/0         | 0.0.0.0/1        | 0.0.0.0/0       | 128.0.0.0/1               | 0.0.0.0/1
            ::/0              | 8000::/1         | ::/0            | ::/1                      | 8000::/1
            ::/0              | ::/0             | ::/0            |                           | ::/0
            2001:db8::/64     | 2001:db8::8000:0:0:0/65 | 2001:db8::/64 | 2001:db8::/65        | 2001:db8::8000:0:0:0/65
            """)
    void isAnAlgebra(String a, String b, String union, String difference, String intersection) {
        assertThat(set(a).union(set(b))).isEqualTo(set(union));
        assertThat(set(a).minus(set(b))).isEqualTo(set(difference));
        assertThat(set(a).intersect(set(b))).isEqualTo(set(intersection));
        assertThat(set(a).overlaps(set(b))).isEqualTo(intersection != null);
    }

    @Test
    void takesOneAddressOutOfEverything() {
        AddressSet rest = set("0.0.0.0/0").minus(set("127.0.0.1"));

        assertThat(rest.prefixes()).hasSize(32).isSorted();
        assertThat(rest.size()).isEqualTo(BigInteger.TWO.pow(32).subtract(BigInteger.ONE));
        assertThat(rest.union(set("127.0.0.1"))).hasToString("0.0.0.0/0");
    }

    @Test
    void takesOneAddressOutOfEverySix() {
        AddressSet rest = set("::/0").minus(set("::1"));

        assertThat(rest.prefixes()).hasSize(128).isSorted();
        assertThat(rest.size()).isEqualTo(BigInteger.TWO.pow(128).subtract(BigInteger.ONE));
        assertThat(rest.union(set("::1"))).hasToString("::/0");
    }

    @Test
    void containsWhatIsInside() {
        AddressSet set = set("10.0.0.0/25 10.0.0.128/26 2001:db8::/32");

        assertThat(set.contains(Prefix.parse("10.0.0.64/26"))).isTrue();
        assertThat(set.contains(Prefix.parse("10.0.0.0/24"))).isFalse();
        assertThat(set.contains(Prefix.parse("10.0.0.192"))).isFalse();
        assertThat(set.contains(Prefix.parse("2001:db8:ffff::/48"))).isTrue();
        assertThat(set.contains(Prefix.parse("2001:db9::"))).isFalse();
        assertThat(set("::/0").contains(Prefix.parse("::/0"))).isTrue();
        assertThat(set("::/1").contains(Prefix.parse("::/0"))).isFalse();
        assertThat(set.contains(AddressSet.empty())).isTrue();
        assertThat(AddressSet.empty().contains(set)).isFalse();
    }

    @Test
    void countsBothFamilies() {
        assertThat(set("10.0.0.0/24 2001:db8::/64").size())
                .isEqualTo(BigInteger.TWO.pow(64).add(BigInteger.valueOf(256)));
        assertThat(set("0.0.0.0/0").size(Prefix.Family.IPV4)).isEqualTo(BigInteger.TWO.pow(32));
        assertThat(set("::/0").size(Prefix.Family.IPV6)).isEqualTo(BigInteger.TWO.pow(128));
        assertThat(AddressSet.empty().size()).isZero();
    }

    @Test
    void splitsByFamily() {
        AddressSet set = set("::1 10.0.0.0/8");

        assertThat(set.prefixes(Prefix.Family.IPV4)).containsExactly(Prefix.parse("10.0.0.0/8"));
        assertThat(set.prefixes(Prefix.Family.IPV6)).containsExactly(Prefix.parse("::1"));
    }

    private static AddressSet set(String networks) {
        List<Prefix> prefixes = networks == null
                ? List.of()
                : Stream.of(networks.split(" ")).map(Prefix::parse).toList();
        return AddressSet.of(prefixes);
    }
}
