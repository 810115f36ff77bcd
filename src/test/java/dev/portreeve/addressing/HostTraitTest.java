package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTraitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *                       | EVERY_HOST
            *.*                     | EVERY_HOST
            *.com                   | REGISTRY_SUFFIX
            *.co.uk                 | REGISTRY_SUFFIX
            co.uk                   | REGISTRY_SUFFIX
            *.github.io             | SHARED_SUFFIX
            *.azurewebsites.net     | SHARED_SUFFIX
            *.azureedge.net         | SHARED_SUFFIX
            *.blob.core.windows.net | SHARED_SUFFIX
            a.*.example.com         | MISPLACED_WILDCARD
            **.example.com          | MISPLACED_WILDCARD
            *x.com                  | MISPLACED_WILDCARD
            x.*                     | MISPLACED_WILDCARD
            manage.microsoft.com.   | TRAILING_DOT
            localhost               | SINGLE_LABEL SPECIAL_USE
            printer.local           | SPECIAL_USE
            *.corp.internal         | SPECIAL_USE
            a.notatopleveldomain    | UNKNOWN_SUFFIX
            10.0.0.1                | ADDRESS
            2130706433              | ADDRESS
            127.1                   | ADDRESS
            0x7f.0.0.1              | ADDRESS
            0177.0.0.1              | ADDRESS
            [::ffff:127.0.0.1]      | ADDRESS
            fd00::1                 | ADDRESS
            example.com:443         | DECORATED
            https://example.com/    | DECORATED
            user@example.com        | DECORATED
            a;b.example.com         | DECORATED
            micros\u043eft.com      | NOT_ASCII
            xn--mnchen-3ya.de       | PUNYCODE
            xn--microsft-sbh.com    | PUNYCODE
            xn--99999999999.com     | BROKEN_PUNYCODE PUNYCODE
            xn--abc-.com            | MALFORMED
            a_b.example.com         | UNDERSCORE
            _.example.com           | UNDERSCORE
            *._dmarc_.github.io     | UNDERSCORE
            a..example.com          | MALFORMED
            -a.example.com          | MALFORMED
            """)
    void namesWhatIsRemarkable(String written, String traits) {
        assertThat(HostTrait.of(written)).extracting(HostTrait::name).containsExactly(traits.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*.manage.microsoft.com", "manage.microsoft.com", "*.dl.delivery.mp.microsoft.com", "time.windows.com",
                "naprodimedatapri.azureedge.net", "azureedge.net", "*.s-microsoft.com", "1.example.com"
            })
    void saysNothingAboutOrdinaryHosts(String written) {
        assertThat(HostTrait.of(written)).isEmpty();
        assertThat(HostTrait.of(HostPattern.parse(written))).isEmpty();
    }

    @Test
    void hasAnAnswerForEveryText() {
        Random random = new Random(31);
        String alphabet = "a1-_.*xn:/ \u00e4\n[]@%";
        for (int run = 0; run < 50_000; run++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "*." : "");
            for (int left = random.nextInt(8); left > 0; left--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            text.append(random.nextBoolean() ? ".com" : "");
            boolean readable = HostPattern.tryParse(text.toString()).isPresent();
            boolean fit = HostTrait.of(text.toString()).stream().noneMatch(HostTrait::isUnfit);
            assertThat(fit && !readable).as(text.toString()).isFalse();
        }
    }

    @Test
    void boundsWhatItReads() {
        assertThat(HostTrait.of("xn--".repeat(1_000_000))).containsExactly(HostTrait.MALFORMED);
        assertThat(HostTrait.of("")).containsExactly(HostTrait.MALFORMED);
    }
}
