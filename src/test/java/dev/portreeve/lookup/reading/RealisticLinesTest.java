package dev.portreeve.lookup.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines as products write them, with what each says. In every file the clients are in 10.0.0.0/8 or 2001:db8:c::/48:
/// no
/// answer may ever name one.
class RealisticLinesTest {

    private static final Path FOLDER = Path.of("src/test/resources/lookup/lines");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "squid",
                "combined",
                "netfilter",
                "panos",
                "fortigate",
                "asa",
                "check-point",
                "zscaler",
                "cef",
                "windows-firewall",
                "suricata",
                "json",
                "tables",
                "plain",
                "junk"
            })
    void eachLineSaysWhatItSays(String format) throws IOException {
        List<String> file = Files.readAllLines(FOLDER.resolve(format + ".txt"));
        LineReader reader = new LineReader();
        List<String> said = new ArrayList<>();
        for (String line : file) {
            if (line.startsWith("= ")) {
                continue;
            }
            said.add(line);
            said.add("= " + word(reader.read(line)));
        }

        assertThat(said).isEqualTo(file);
        assertThat(said.stream().filter(line -> line.startsWith("= ")))
                .noneMatch(answer -> answer.startsWith("= 10.") || answer.startsWith("= 2001:db8:c:"));
    }

    @Test
    void aLineLongerThanAnyLogWritesIsNotLookedAt() {
        assertThat(word(new LineReader().read("a".repeat(20_000) + ".example.com")))
                .isEqualTo("-too-long");
    }

    static String word(LineReading reading) {
        return switch (reading) {
            case LineReading.Flow flow -> flow.asked().toString();
            case LineReading.Silent _ -> "nothing";
            case LineReading.Useless useless -> "-" + useless.reason().word();
        };
    }
}
