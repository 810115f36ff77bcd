package dev.portreeve.shell.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:05:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|22 Nov 2026|22 Nov 2026, 13:05|3,558|1.5\u00a0kB|3 hours ago|in 2 days|a, b, and c",
                "fr|22 nov. 2026|22 nov. 2026, 13:05|3\u202f558|1,5\u00a0ko|il y a 3 heures|dans 2 jours|a, b et c",
                "ko|2026년 11월 22일|2026년 11월 22일 13:05|3,558|1.5\u00a0kB|3시간 전|2일 후|a, b 및 c"
            })
    void everyReaderSeesTheirOwnSpelling(
            String language,
            String date,
            String dateTime,
            String number,
            String size,
            String past,
            String future,
            String list) {
        Formats formats = new Formats(Locale.of(language), ZoneId.of("Europe/Paris"));
        assertThat(formats.date(LocalDate.of(2026, 11, 22))).isEqualTo(date);
        assertThat(formats.dateTime(NOON)).isEqualTo(dateTime);
        assertThat(formats.number(3558)).isEqualTo(number);
        assertThat(formats.bytes(1500)).isEqualTo(size);
        assertThat(formats.relative(NOON.minus(Duration.ofHours(3)), NOON)).isEqualTo(past);
        assertThat(formats.relative(NOON.plus(Duration.ofDays(2)), NOON)).isEqualTo(future);
        assertThat(formats.list(List.of("a", "b", "c"))).isEqualTo(list);
    }
}
