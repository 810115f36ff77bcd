package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// User names, display names and the networks addresses are shortened to.
class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"claire", "Claire", " c1 ", "a-b_c.d"})
    void readsUserNamesInAnyCase(String typed) {
        assertThat(UserName.tryParse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1ab",
                "a b",
                "a\u0000b",
                "cl\u0430ire",
                "claire\n;",
                "a/b",
                "a@b",
                "=cmd",
                "abcdefghijklmnopqrstuvwxyz0123456"
            })
    void refusesOtherUserNames(String typed) {
        assertThat(UserName.tryParse(typed)).isEmpty();
    }

    @Test
    void composesDisplayNames() {
        assertThat(DisplayName.tryParse("  Ame\u0301lie\u00a0 Martin "))
                .map(DisplayName::value)
                .contains("Am\u00e9lie Martin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "a\u202Eb", "a\u200Bb", "\u3164", "\u2800", "a\nb", "a\u0000", "\uD800", "\u2066x"})
    void refusesWhatCannotBeSeen(String typed) {
        assertThat(DisplayName.tryParse(typed)).isEmpty();
    }

    @Test
    void refusesLongDisplayNames() {
        assertThat(DisplayName.tryParse("x".repeat(80))).isPresent();
        assertThat(DisplayName.tryParse("x".repeat(81))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "2001:db8:7:8::1, 2001:db8:7::/48",
        "0:0:0:0:0:0:0:1, 0:0:0::/48",
        "fe80::1%eth0, fe80:0:0::/48",
        "::1, 0:0:0::/48",
        "garbage, unknown",
        "'', unknown"
    })
    void shortensAddressesToNetworks(String address, String network) {
        assertThat(Origins.network(address)).isEqualTo(network);
    }
}
