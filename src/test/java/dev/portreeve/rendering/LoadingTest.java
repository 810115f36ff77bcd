package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.squid.SquidRenderer;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Squid accepts the files without a warning, and refuses mutants of them.
class LoadingTest {

    /// Squid goes on after a line that it does not understand, and only names it.
    private static final Pattern COMPLAINT = Pattern.compile("WARNING|ERROR|FATAL|\\.conf line [0-9]|\\.conf\\([0-9]");

    @TempDir
    private Path folder;

    @Test
    void squidAcceptsTheFilesOfAllFeaturesInEveryRegion() throws IOException {
        String squid = Programs.require("squid");
        for (Case given : cases()) {
            for (Path file : write(new SquidRenderer().render(given.rules(), given.scope()))) {
                Programs.Outcome outcome = squid(squid, file);
                assertThat(outcome.exit()).as(given + outcome.output()).isZero();
                assertThat(outcome.output()).doesNotContainPattern(COMPLAINT);
            }
        }
        Proven.by(TargetId.SQUID, ProofKind.PARSER, "Squid", ToolVersions.ofProgram("squid", "-v"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "acl PR-2026-000123_core-163_to dstdomain -n .manage.example.com;acl PR-2026-000123_core-163_to dstdomain -n a.manage.example.com\\nacl PR-2026-000123_core-163_to dstdomain -n .manage.example.com",
                " port 80 443; port 80 443x",
                "http_access allow;http_access alow",
                "http_access allow PR-2026-000123_from;http_access allow PR-2026-000123_form",
                " src ; source ",
                "192.0.2.0/24;192.0.2.0/240"
            })
    void squidRefusesMutants(String good, String bad) throws IOException {
        String squid = Programs.require("squid");
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new SquidRenderer().render(given.rules(), given.scope());
        Path file = folder.resolve("mutant.conf");
        Files.writeString(file, mutant(rendering.artifacts().getLast(), good, bad));

        Programs.Outcome outcome = squid(squid, file);
        assertThat(outcome.exit() != 0 || COMPLAINT.matcher(outcome.output()).find())
                .as(outcome.output())
                .isTrue();
        Proven.by(TargetId.SQUID, ProofKind.PARSER, "Squid", ToolVersions.ofProgram("squid", "-v"));
    }

    private static String mutant(Artifact artifact, String good, String bad) {
        assertThat(artifact.text()).contains(good);
        return artifact.text().replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad.replace("\\n", "\n")));
    }

    private static List<Case> cases() {
        return Catalogs.all().stream().flatMap(LoadingTest::cases).toList();
    }

    private static Stream<Case> cases(CatalogContent content) {
        return Stream.concat(Cases.allFeaturesOncePerRegion(content).stream(), Stream.of(Cases.full(content)));
    }

    private List<Path> write(RenderingResult result) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Artifact artifact : ((Rendering) result).artifacts()) {
            Path file = folder.resolve(artifact.path());
            Files.createDirectories(file.getParent());
            files.add(Files.write(file, artifact.bytes()));
        }
        return files;
    }

    private Programs.Outcome squid(String squid, Path file) {
        return Programs.run(
                folder, squid, "-k", "parse", "-f", file.toAbsolutePath().toString());
    }
}
