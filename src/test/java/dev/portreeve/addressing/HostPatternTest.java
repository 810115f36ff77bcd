package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostPatternTest {

    @ParameterizedTest
    @CsvSource({
        "manage.microsoft.com, manage.microsoft.com",
        "*.Manage.Microsoft.COM, *.manage.microsoft.com",
        "a_b.example.com, a_b.example.com",
        "1.example.com, 1.example.com",
        "xn--mnchen-3ya.de, xn--mnchen-3ya.de",
        "a.xn--p1ai, a.xn--p1ai",
        "naprodimedatapri.azureedge.net, naprodimedatapri.azureedge.net"
    })
    void readsNamesAndWildcards(String text, String canonical) {
        assertThat(HostPattern.parse(text)).hasToString(canonical).isEqualTo(HostPattern.parse(canonical));
    }

    static List<String> hostile() {
        return List.of(
                "",
                "*",
                "*.",
                "*.*",
                "*.com",
                "com",
                "localhost",
                "a.*.b",
                "**.example.com",
                "*x.example.com",
                "x.*",
                "*.*.example.com",
                "example.com.",
                ".example.com",
                "a..example.com",
                "-a.example.com",
                "a-.example.com",
                "a".repeat(64) + ".example.com",
                "a.".repeat(126) + "example.com",
                "a.".repeat(1_000_000) + "com",
                "example.com:443",
                "example.com/",
                "https://example.com",
                "user@example.com",
                "a#b.example.com",
                "a b.example.com",
                " example.com",
                "example.com ",
                "example.com\n",
                "example.com\u0000",
                "\"example.com",
                "example.com;",
                "a\\b.example.com",
                "ex\u00e4mple.com",
                "\uff4dicrosoft.com",
                "micros\u043eft.com",
                "microsoft\u3002com",
                "microsoft\u200b.com",
                "\u212aelvin.com",
                "e\u0301.com",
                "10.0.0.1",
                "1.2.3",
                "2130706433",
                "0x7f000001",
                "127.1",
                "0x7f.1",
                "0177.0.0.1",
                "a.1",
                "a.0x1",
                "::1",
                "[::1]",
                "a.b_c",
                "$(a).example.com",
                "a%b.example.com",
                "a|b.example.com",
                "a&b.example.com",
                "a\u2028b.example.com");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesEverythingElse(String text) {
        assertThat(HostPattern.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> HostPattern.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new HostPattern.Name(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new HostPattern.Wildcard(text));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void saysWhyALoneTextIsUnfit(String text) {
        assertThat(HostTrait.of(text)).anyMatch(HostTrait::isUnfit);
    }

    @Test
    void keepsTheLongestNames() {
        String label = "a".repeat(63);
        String longest = String.join(".", label, label, label, "a".repeat(57), "com");

        assertThat(longest).hasSize(253);
        assertThat(HostPattern.parse(longest)).hasToString(longest);
        assertThat(HostPattern.tryParse("a" + longest)).isEmpty();
    }

    @Test
    void refusesUpperCaseWhenMadeByHand() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HostPattern.Name("Example.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.example.com, *.example.com, true",
        "a.b.example.com, *.example.com, true",
        "*.a.example.com, *.example.com, true",
        "*.example.com, *.example.com, true",
        "example.com, example.com, true",
        "example.com, *.example.com, false",
        "evilexample.com, *.example.com, false",
        "*.example.com, example.com, false",
        "*.example.com, *.a.example.com, false"
    })
    void knowsWhatCoversIt(String pattern, String other, boolean covered) {
        assertThat(HostPattern.parse(pattern).isCoveredBy(HostPattern.parse(other)))
                .isEqualTo(covered);
    }

    @Test
    void sortsByDomain() {
        List<HostPattern> sorted = Stream.of("*.a.com", "a.com", "*.b.com", "0.com")
                .map(HostPattern::parse)
                .sorted()
                .toList();

        assertThat(sorted).extracting(HostPattern::toString).containsExactly("0.com", "*.a.com", "a.com", "*.b.com");
    }
}
