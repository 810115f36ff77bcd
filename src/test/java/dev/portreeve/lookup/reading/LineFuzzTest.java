package dev.portreeve.lookup.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Texts of lines that a machine makes up, as somebody might paste them.
class LineFuzzTest {

    private static final int LAST_PORT = 65_535;

    @FuzzTest(maxDuration = "2m")
    void lines(byte[] bytes) {
        LineReader reader = new LineReader();
        new String(bytes, UTF_8).lines().limit(200).forEach(line -> {
            if (reader.read(line) instanceof LineReading.Flow(Asked asked)) {
                assertThat(asked.port()).isBetween(0, LAST_PORT);
                assertThat(asked.subject().toString()).isNotEmpty();
            }
        });
    }
}
