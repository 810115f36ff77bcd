package dev.portreeve.shell.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA,fr;q=0.9,en;q=0.8|fr",
                "ko-KR|ko",
                "de-DE,ko;q=0.5|ko",
                "de|en",
                "''|en",
                "not a header;;q=x|en"
            })
    void theBestLanguageTheBrowserAsksForIsChosen(String header, String expected) {
        assertThat(Locales.accepted(header)).isEqualTo(Locale.of(expected));
    }

    @Test
    void anOverlongHeaderIsNotRead() {
        assertThat(Locales.accepted("fr," + "x".repeat(500))).isEqualTo(Locales.DEFAULT);
    }
}
