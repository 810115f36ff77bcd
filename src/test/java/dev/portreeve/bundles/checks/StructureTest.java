package dev.portreeve.bundles.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is looked for in the bytes of every file.
class StructureTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/rendering");

    @Test
    void everyFileThatIsWrittenHasThisForm() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<Path> written = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("(verdicts|failure)\\..*|scope\\.json"))
                    .toList();
            assertThat(written).hasSizeGreaterThan(100);
            for (Path file : written) {
                assertThat(Structure.fault(file.toString(), Files.readAllBytes(file)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "squid/a.conf;acl a src 10.0.0.0/8\\nacl b dst 0.0.0.0/0\\n;2",
                "nftables/a.nft;ip6 daddr ::/0 accept\\n;1",
                "ciscoasa/a.cfg;network-object 0.0.0.0 0.0.0.0\\n;1",
                "squid/a.conf;acl a\\nacl é\\n;2",
                "squid/a.conf;acl a \\n;1",
                "squid/a.conf;acl a\\r\\n;1",
                "squid/a.conf;# nothing\\n\\n;0",
                "plain/names.txt;\\n;0",
                "aws/a.json;{\\n\"a\": 1,\\n\"a\": 2}\\n;3",
                "aws/a.json;{\"a\": 1}\\n{}\\n;2",
                "aws/a.json;{\"a\": \\n;1",
                "zscaler/a.csv;a,b\\nc\\n;2",
                "zscaler/a.csv;a,b\\n\\nc,d\\n;2"
            })
    void whatHasAnotherFormIsNamedWithItsLine(String path, String text, int line) {
        byte[] bytes = text.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.UTF_8);
        assertThat(Structure.fault(path, bytes)).hasValueSatisfying(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.tool()).isEqualTo("Portreeve");
            assertThat(fault.words()).isNotBlank().matches("[\\x20-\\x7e]{1,200}");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nft/a.nft;ip daddr 10.0.0.0/08 accept",
                "nft/a.nft;ip6 daddr 2001:db8::/32 accept",
                "nft/a.nft;ip daddr 10.0.0.0/0x accept",
                "cfg/a.cfg;host 0.0.0.0",
                "a/a.csv;a,b"
            })
    void whatOnlyLooksLikeItPasses(String path, String text) {
        assertThat(Structure.fault(path, text.getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }
}
