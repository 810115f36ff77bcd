package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.rules.SampleCatalog;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeJsonTest {

    private static final String SCOPE =
            new String(ScopeJson.bytes(Cases.full(SampleCatalog.content()).scope()), StandardCharsets.UTF_8);

    @Test
    void whatIsWrittenIsReadBack() throws InvalidScopeException {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Scope scope = Cases.draw(random, SampleCatalog.content()).scope();
            assertThat(ScopeJson.read(ScopeJson.bytes(scope))).isEqualTo(scope);
        }
    }

    @Test
    void layoutIsFree() throws InvalidScopeException {
        String spaced = SCOPE.replace(",", ",\n  ").replace(":\"", ": \"");
        assertThat(ScopeJson.bytes(ScopeJson.read(spaced.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(SCOPE.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"revision\":2|\"revision\":\"2\"|wrong-value",
                "\"revision\":2|\"revision\":0|wrong-value",
                "\"revision\":2|\"revision\":2e3|wrong-value",
                "\"revision\":2|\"revision\":2,\"revision\":3|not-json",
                "\"revision\":2|\"revision\":2,\"note\":\"x\"|unknown-member",
                "\"region\":\"EU\",||missing-member",
                "portreeve-scope/1|portreeve-scope/2|other-format",
                "192.0.2.0/24|192.0.2.0/0|wrong-value",
                "192.0.2.0/24|192.0.2.1/24|wrong-value",
                "192.0.2.0/24|0.0.0.0/0|wrong-value",
                "PR-2026-000123|PR-2026-000123; deny all|wrong-value",
                "2027-01-31|2027-02-31|wrong-value",
                "\"lan\"|\"lan\\nhttp_access allow all\"|wrong-value",
                "\"squid\"|7|wrong-value"
            })
    void whatIsNotAScopeIsRefused(String good, String bad, String code) {
        assertThat(SCOPE).contains(good);
        byte[] json = SCOPE.replace(good, bad == null ? "" : bad).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ScopeJson.read(json))
                .isInstanceOfSatisfying(
                        InvalidScopeException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void anythingElseIsRefused() {
        for (String text : new String[] {"", "[]", "{}", "null", "[[[[[[[[", SCOPE + SCOPE}) {
            assertThatThrownBy(() -> ScopeJson.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvalidScopeException.class);
        }
        assertThatThrownBy(() -> ScopeJson.read(new byte[300_000])).isInstanceOf(InvalidScopeException.class);
    }
}
