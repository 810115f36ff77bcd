package dev.portreeve.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://endpoints.example.com",
                "file:///etc/passwd",
                "ftp://endpoints.example.com",
                "https://2130706433",
                "https://127.1",
                "https://127.0.0.1",
                "https://0x7f.0.0.1",
                "https://[::1]",
                "https://[::ffff:127.0.0.1]",
                "https://localhost",
                "https://localhost.",
                "https://printer.local",
                "https://metadata.google.internal",
                "https://endpoints.example.com.",
                "https://user@endpoints.example.com",
                "https://endpoints.example.com#x",
                "endpoints.example.com"
            })
    void anAddressThatIsNoPublicHostByNameIsNone(String address) {
        assertThatThrownBy(() -> new FetchTarget(URI.create(address), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address);
    }

    @Test
    void aPublicHostByNameIsOne() {
        assertThat(new FetchTarget(URI.create("https://endpoints.office.com"), false).base())
                .hasHost("endpoints.office.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "127.0.0.1",
                "127.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fd00::1",
                "fc00::1",
                "ff02::1",
                "2002:7f00:1::",
                "2001:0:1::",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2001:db8::1",
                "100::1",
                "::7f00:1",
                "4000::1"
            })
    void anAddressThatIsNotOnThePublicInternetIsRefused(String address) {
        assertThat(AddressCheck.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.20.32.1", "13.107.6.152", "2603:1006::1", "2a01:111::1"})
    void anAddressOnThePublicInternetIsNot(String address) {
        assertThat(AddressCheck.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void aMappedAddressIsTheAddressItMaps() {
        assertThat(AddressCheck.isPublic(InetAddress.ofLiteral("::ffff:127.0.0.1")))
                .isFalse();
    }
}
