package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import inet.ipaddr.AddressStringParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.0.0.0/8",
        "0.0.0.0/0, 0.0.0.0/0",
        "104.46.162.96/27, 104.46.162.96/27",
        "255.255.255.255, 255.255.255.255/32",
        "::/0, ::/0",
        "::1, ::1/128",
        "1::, 1::/128",
        "2001:DB8::/32, 2001:db8::/32",
        "2001:0db8:0000::/33, 2001:db8::/33",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1/128",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1/128",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1/128",
        "::ffff:1.2.3.4, ::ffff:1.2.3.4/128",
        "::ffff:102:304, ::ffff:1.2.3.4/128",
        "::ffff:0:0/96, ::ffff:0.0.0.0/96",
        "::fffe:0:0/95, ::fffe:0:0/95",
        "64:ff9b::1.2.3.4, 64:ff9b::102:304/128"
    })
    void isPrintedInCanonicalForm(String text, String canonical) {
        assertThat(Prefix.parse(text)).hasToString(canonical);
        assertThat(Prefix.parse(canonical)).isEqualTo(Prefix.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/08",
                "10.0.0.0/ 8",
                "10.0.0.0 /8",
                " 10.0.0.0/8",
                "10.0.0.0/8 ",
                "10.0.0.0/8\n",
                "10.0.0.0/8\u00a0",
                "1.2.3",
                "1.2.3.",
                ".1.2.3",
                "1.2.3.4.5",
                "1..2.3",
                "1.2..3",
                ".1.2.3.4",
                "1.2.3.4.",
                "..1.2",
                "::ffff:1..2.3",
                "::ffff:.1.2.3",
                "::.1.2.3",
                "::1.2.3.",
                "1:::2",
                "::1::",
                "010.0.0.1",
                "10.0.0.01",
                "1.2.3.256",
                "1.2.3.4/24/24",
                "1.2.3.4/24",
                "10.0.0.1/8",
                "10.0.0.0/255.0.0.0",
                "0x0a.0.0.0",
                "2130706433",
                "127.1",
                "a.b.c.d",
                "١٠.0.0.0/8",
                "10.0.0.0/٨",
                "１０.0.0.0",
                "-1.2.3.4",
                "+1.2.3.4",
                "1.2.3.4-1.2.3.9",
                "::/129",
                "2001:db8::1/32",
                "fe80::1%eth0",
                "fe80::1%25eth0",
                "[::1]",
                ":",
                ":::",
                "1::2::3",
                "::1:",
                ":1::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "12345::",
                "::g",
                "::ffff:1.2.3",
                "::ffff:1.2.3.256",
                "::ffff:01.2.3.4",
                "1.2.3.4::",
                "2001:db8::/٣٢",
                "example.com",
                "*",
                "any",
                "10.0.0.0\u0000"
            })
    void refusesEverythingElse(String text) {
        assertThat(Prefix.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Prefix.parse(text));
    }

    @Test
    void refusesTextWithoutEnd() {
        assertThat(Prefix.tryParse("1:".repeat(1_000_000))).isEmpty();
        assertThat(Prefix.tryParse("10.0.0.0/" + "8".repeat(1_000_000))).isEmpty();
    }

    @Test
    void refusesHostBitsAndForeignLengths() {
        assertThatIllegalArgumentException().isThrownBy(() -> Prefix.of(Prefix.Family.IPV4, BigInteger.ONE, 24));
        assertThatIllegalArgumentException().isThrownBy(() -> Prefix.of(Prefix.Family.IPV4, BigInteger.ZERO, 33));
        assertThatIllegalArgumentException().isThrownBy(() -> Prefix.of(Prefix.Family.IPV4, BigInteger.TWO.pow(32), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prefix.of(Prefix.Family.IPV6, BigInteger.ONE.negate(), 128));
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithASecondLibraryOnTextAndOrder(Prefix.Family family) {
        Random random = new Random(3);
        for (int run = 0; run < 5_000; run++) {
            int length = random.nextInt(family.bits() + 1);
            int free = family.bits() - length;
            BigInteger number = new BigInteger(family.bits(), random);
            if (family == Prefix.Family.IPV6 && random.nextBoolean()) {
                number = number.and(new BigInteger("ffff0000000000000000ffff00000000", 16));
            }
            Prefix prefix = Prefix.of(family, number.shiftRight(free).shiftLeft(free), length);
            IPAddress other = new IPAddressString(prefix.toString()).getAddress();
            assertThat(prefix).hasToString(other.toCanonicalString());
            assertThat(prefix.address()).isEqualTo(other.getLower().getValue());
            assertThat(prefix.last()).isEqualTo(other.getUpper().getValue());
            if (family == Prefix.Family.IPV6) {
                assertThat(Prefix.parse(other.toFullString())).isEqualTo(prefix);
            }
        }
    }

    /// What we read, a second library set to its strictest reads too, and to the same number.
    @Test
    void readsNothingThatASecondLibraryRefuses() {
        IPAddressStringParameters strict = new IPAddressStringParameters.Builder()
                .allowEmpty(false)
                .allowAll(false)
                .allowSingleSegment(false)
                .allowWildcardedSeparator(false)
                .allowMask(false)
                .setRangeOptions(AddressStringParameters.RangeParameters.NO_RANGE)
                .getIPv4AddressParametersBuilder()
                .allow_inet_aton(false)
                .allowLeadingZeros(false)
                .getParentBuilder()
                .getIPv6AddressParametersBuilder()
                .allowZone(false)
                .getParentBuilder()
                .toParams();
        String alphabet = "0012345a:::..//f";
        Random random = new Random(11);
        int read = 0;
        for (int run = 0; run < 60_000; run++) {
            StringBuilder text = new StringBuilder(
                    List.of("10.0.0.0/8", "::ffff:1.2.3.4", "2001:db8::/32", "1:2:3:4:5:6:7:8", "1.2.3.4")
                            .get(random.nextInt(5)));
            for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
                int at = random.nextInt(text.length());
                int character = random.nextInt(alphabet.length());
                text.replace(at, at + random.nextInt(2), alphabet.substring(character, character + random.nextInt(2)));
            }
            Optional<Prefix> prefix = Prefix.tryParse(text.toString());
            if (prefix.isPresent()) {
                read++;
                IPAddress other = new IPAddressString(text.toString(), strict).getAddress();
                assertThat(other).as(text.toString()).isNotNull();
                assertThat(other.getLower().getValue())
                        .as(text.toString())
                        .isEqualTo(prefix.get().address());
            }
        }
        assertThat(read).isGreaterThan(2_000);
    }

    @Test
    void containsNarrowerNetworksOfItsFamily() {
        assertThat(Prefix.parse("10.0.0.0/8").contains(Prefix.parse("10.1.0.0/16")))
                .isTrue();
        assertThat(Prefix.parse("10.0.0.0/8").contains(Prefix.parse("10.0.0.0/8")))
                .isTrue();
        assertThat(Prefix.parse("10.1.0.0/16").contains(Prefix.parse("10.0.0.0/8")))
                .isFalse();
        assertThat(Prefix.parse("10.0.0.0/8").contains(Prefix.parse("11.0.0.0/16")))
                .isFalse();
        assertThat(Prefix.parse("::/0").contains(Prefix.parse("10.0.0.0/8"))).isFalse();
    }
}
