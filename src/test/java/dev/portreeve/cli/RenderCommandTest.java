package dev.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Catalogs;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.ScopeJson;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("UC-013")
class RenderCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void filesAndVerdictsAreWrittenUnderStableNames() throws IOException {
        Path page = SourceDocuments.korean();
        assertThat(render(page, "--features", "all", "--scale-unit", "AMSUB0501", "--target", "squid,nftables,plain"))
                .isZero();

        assertThat(files())
                .containsExactly(
                        "nftables/LOCAL-dnsmasq.conf",
                        "nftables/LOCAL-names-rollback.nft",
                        "nftables/LOCAL-rollback.nft",
                        "nftables/LOCAL.nft",
                        "plain/names.txt",
                        "plain/networks.txt",
                        "plain/rules.csv",
                        "plain/rules.json",
                        "plain/wildcards.txt",
                        "squid/LOCAL-ranges.conf",
                        "squid/LOCAL-splice.conf",
                        "squid/LOCAL.conf",
                        "verdicts.json");
        assertThat(out.toString()).contains("squid: ", "gap: ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theScopeOfARequestGivesTheBytesOfItsPackage() throws IOException {
        Path page = SourceDocuments.english();
        Scope scope = scope();
        Path json = Files.write(folder.resolve("scope.json"), ScopeJson.bytes(scope));

        assertThat(render(page, "--scope", json.toString())).as(err.toString()).isZero();

        CatalogContent content = Catalogs.newest();
        RenderedSet set = ((RenderedSet.Complete)
                        RenderedSet.of(LeastOpenings.of(content, FeatureTables.standard(), scope.question()), scope))
                .set();
        assertThat(files())
                .isEqualTo(set.artifacts().stream().map(Artifact::path).toList());
        for (Artifact artifact : set.artifacts()) {
            assertThat(output().resolve(artifact.path())).hasBinaryContent(artifact.bytes());
        }
    }

    @Test
    void fewerTargetsOfAScopeGiveTheSameFiles() throws IOException {
        Path page = SourceDocuments.korean();
        Path json = Files.write(folder.resolve("scope.json"), ScopeJson.bytes(scope()));
        render(page, "--scope", json.toString());
        byte[] whole = Files.readAllBytes(output().resolve("squid/PR-2026-000123.conf"));
        Files.delete(output().resolve("squid/PR-2026-000123.conf"));

        assertThat(render(page, "--scope", json.toString(), "--target", "squid"))
                .isZero();

        assertThat(output().resolve("squid/PR-2026-000123.conf")).hasBinaryContent(whole);
    }

    @Test
    void aFileOfAnEarlierRunThatIsNoLongerWrittenGoes() throws IOException {
        Path page = SourceDocuments.korean();
        render(page, "--features", "base", "--scale-unit", "AMSUB0501", "--target", "squid");
        assertThat(files()).contains("squid/LOCAL-splice.conf");
        Files.writeString(output().resolve("squid/site.conf"), "# ours\n");
        Files.writeString(output().resolve("squid/LOCAL-splice.conf"), "# stale\n");

        Path json = Files.write(folder.resolve("scope.json"), ScopeJson.bytes(scope()));
        render(page, "--features", "base", "--scale-unit", "AMSUB0501", "--target", "squid");

        assertThat(Files.readString(output().resolve("squid/LOCAL-splice.conf")))
                .doesNotContain("stale");
        assertThat(files()).contains("squid/site.conf");
        assertThat(json).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--features;autopilott;autopilot",
                "--scale-unit;AMSUB0509;AMSUB0501",
                "--scale-unit;Asia Pacific 0101;AMSUC0101, AMSUD0101",
                "--target;squidd;plain, squid, nftables"
            })
    void unknownWordsNameTheNearestKnownOnes(String option, String word, String nearest) {
        Path page = SourceDocuments.korean();
        String[] arguments = {"--features", "base", "--scale-unit", "AMSUB0501", "--target", "squid"};
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(option)) {
                arguments[i + 1] = word;
            }
        }

        assertThat(render(page, arguments)).isEqualTo(1);
        assertThat(err.toString()).contains(word).contains(nearest);
        assertThat(output()).doesNotExist();
    }

    @Test
    void whatNothingOfCanBeExpressedWritesNothing() throws IOException {
        Path page = SourceDocuments.korean();
        Scope onlyZones = new Scope(
                "PR-2026-000001",
                1,
                new Sources(List.of(), List.of("lan")),
                List.of(),
                Optional.empty(),
                List.of(FeatureId.BASE),
                new ScaleUnit("AMSUB0501"),
                Region.EU,
                List.of(TargetId.NFTABLES, TargetId.SQUID));
        Path json = Files.write(folder.resolve("scope.json"), ScopeJson.bytes(onlyZones));

        assertThat(render(page, "--scope", json.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("squid");
        assertThat(output()).doesNotExist();
    }

    @Test
    void missingOptionsAreWrongUsage() {
        Path page = SourceDocuments.korean();
        assertThat(render(page, "--features", "base")).isEqualTo(2);
        assertThat(render(page, "--no-such-option")).isEqualTo(2);
    }

    private static Scope scope() {
        return new Scope(
                "PR-2026-000123",
                1,
                Sources.of(List.of(Prefix.parse("192.0.2.0/24"))),
                List.of(Prefix.parse("192.0.2.0/24")),
                Optional.of(LocalDate.of(2027, 1, 31)),
                Stream.of("apple", "autopilot", "delivery-peering")
                        .map(FeatureId::new)
                        .toList(),
                new ScaleUnit("AMSUB0501"),
                Region.EU,
                List.of(TargetId.NFTABLES, TargetId.PLAIN, TargetId.SQUID));
    }

    private Path output() {
        return folder.resolve("rules");
    }

    private int render(Path page, String... options) {
        List<String> arguments = Stream.concat(
                        Stream.of("render", page.toString(), "--out", output().toString()), Stream.of(options))
                .toList();
        return Portreeve.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(output())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
