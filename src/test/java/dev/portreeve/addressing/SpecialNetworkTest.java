package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.2.0/24, PRIVATE, RFC 1918",
        "172.31.0.0/16, PRIVATE, RFC 1918",
        "192.168.0.0/15, PRIVATE, RFC 1918",
        "100.127.0.0/16, SHARED, RFC 6598",
        "127.0.0.1, LOOPBACK, RFC 1122",
        "::1, LOOPBACK, RFC 4291",
        "169.254.169.254, LINK_LOCAL, RFC 3927",
        "fe80::1, LINK_LOCAL, RFC 4291",
        "fd00::/8, UNIQUE_LOCAL, RFC 4193",
        "fec0::/16, SITE_LOCAL, RFC 3879",
        "239.0.0.0/8, MULTICAST, RFC 5771",
        "ff02::1, MULTICAST, RFC 4291",
        "203.0.113.0/24, DOCUMENTATION, RFC 5737",
        "2001:db8::/48, DOCUMENTATION, RFC 3849",
        "3fff::/32, DOCUMENTATION, RFC 9637",
        "198.19.0.0/16, BENCHMARKING, RFC 2544",
        "0.0.0.0, UNSPECIFIED, RFC 1122",
        "::, UNSPECIFIED, RFC 4291",
        "::ffff:127.0.0.1, IPV4_MAPPED, RFC 4291",
        "::127.0.0.1, IPV4_COMPATIBLE, RFC 4291",
        "2002:7f00:1::/48, SIX_TO_FOUR, RFC 3056",
        "192.88.99.1, SIX_TO_FOUR, RFC 7526",
        "2001:0:1::/48, TEREDO, RFC 4380",
        "64:ff9b::7f00:1, TRANSLATION, RFC 6052",
        "100::1, DISCARD, RFC 6666",
        "192.0.0.8, PROTOCOL, RFC 6890",
        "255.255.255.255, RESERVED, RFC 1112",
        "4000::/16, RESERVED, RFC 4291",
        "0.0.0.0/0, PRIVATE, RFC 1918"
    })
    void knowsWhatIsNotAPlaceOnTheInternet(String network, SpecialNetwork.Purpose purpose, String source) {
        SpecialNetwork first = SpecialNetwork.touching(Prefix.parse(network)).getFirst();

        assertThat(first.purpose()).isEqualTo(purpose);
        assertThat(first.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "104.46.162.96/27",
                "13.67.13.176/28",
                "172.32.0.0/16",
                "172.15.0.0/16",
                "100.128.0.0/10",
                "11.0.0.0/8",
                "2603:1000::/40",
                "2a01:111::/32",
                "2620:1ec::/36",
                "223.255.255.0/24",
                "192.0.1.0/24"
            })
    void leavesPublicNetworksAlone(String network) {
        assertThat(SpecialNetwork.touching(Prefix.parse(network))).isEmpty();
    }

    @Test
    void listsPurposesInTheirOrder() {
        assertThat(SpecialNetwork.all()).extracting(SpecialNetwork::purpose).isSorted();
        assertThat(SpecialNetwork.touching(Prefix.parse("::1")))
                .extracting(SpecialNetwork::purpose)
                .containsExactly(
                        SpecialNetwork.Purpose.LOOPBACK,
                        SpecialNetwork.Purpose.IPV4_COMPATIBLE,
                        SpecialNetwork.Purpose.RESERVED);
    }

    @Test
    void knowsEverythingThatASecondLibraryCallsLocalOrMulticast() {
        for (SpecialNetwork special : SpecialNetwork.all()) {
            IPAddress other = new IPAddressString(special.network().toString()).getAddress();
            List<SpecialNetwork.Purpose> local = List.of(
                    SpecialNetwork.Purpose.LINK_LOCAL,
                    SpecialNetwork.Purpose.MULTICAST,
                    SpecialNetwork.Purpose.LOOPBACK);
            if (local.contains(special.purpose())) {
                assertThat(other.isLinkLocal() || other.isMulticast() || other.isLoopback())
                        .as(special.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0, EVERYTHING",
        "::/0, EVERYTHING",
        "0.0.0.0/1, EXCESSIVE",
        "20.0.0.0/7, EXCESSIVE",
        "2000::/3, EXCESSIVE",
        "20.0.0.0/8, SUSPICIOUS",
        "20.0.0.0/15, SUSPICIOUS",
        "20.0.0.0/16, ORDINARY",
        "2603:1000::/24, SUSPICIOUS",
        "2603::/31, SUSPICIOUS",
        "2603:1000::/32, ORDINARY"
    })
    void weighsBreadth(String network, Breadth breadth) {
        assertThat(Breadth.of(Prefix.parse(network))).isEqualTo(breadth);
    }

    @Test
    void weighsWhatNetworksMakeTogether() {
        assertThat(Breadth.of(set("0.0.0.0/1", "128.0.0.0/1"))).isEqualTo(Breadth.EVERYTHING);
        assertThat(Breadth.of(set("20.0.0.0/16", "20.1.0.0/16"))).isEqualTo(Breadth.SUSPICIOUS);
        assertThat(Breadth.of(set("20.0.0.0/16", "20.3.0.0/16"))).isEqualTo(Breadth.ORDINARY);
        assertThat(Breadth.of(AddressSet.empty())).isEqualTo(Breadth.ORDINARY);
    }

    private static AddressSet set(String... networks) {
        return AddressSet.of(Stream.of(networks).map(Prefix::parse).toList());
    }
}
