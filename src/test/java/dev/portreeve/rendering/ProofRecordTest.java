package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.proof.Device;
import dev.portreeve.rendering.proof.Proof;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.proof.Rung;
import dev.portreeve.rendering.proof.TargetProofs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The record of what is proven is whole: no target and no file without a proof, no proof without a test that makes it.
class ProofRecordTest {

    private static final Path TESTS = Path.of("src/test/java/dev/portreeve/rendering");

    private static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyFileOfEveryTargetHasAProof(Renderer renderer) {
        TargetProofs proofs = TargetProofs.of(renderer.target().id());
        List<Case> cases = new ArrayList<>(Scenarios.all().values());
        Catalogs.all().forEach(content -> cases.add(Cases.full(content)));
        for (Case given : cases) {
            if (renderer.render(given.rules(), given.scope()) instanceof Rendering rendering) {
                assertThat(rendering.artifacts())
                        .as(
                                "src/main/resources/proofs/%s.txt",
                                renderer.target().id())
                        .allMatch(artifact -> !proofs.of(artifact.path()).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyProofIsMadeByATest(Renderer renderer) throws IOException {
        for (Proof proof : TargetProofs.of(renderer.target().id()).proofs()) {
            assertThat(proof.tests()).as(proof.toString()).isNotEmpty();
            for (String test : proof.tests()) {
                assertThat(body(test)).as(test).contains("Proven.by(", "ProofKind." + proof.kind());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void rungsSayWhatTheTestsDo(Renderer renderer) {
        TargetProofs proofs = TargetProofs.of(renderer.target().id());
        for (Proof proof : proofs.proofs()) {
            assertThat(proof.tool().equals("Portreeve"))
                    .as(proof.toString())
                    .isEqualTo(proof.version().equals(Proof.OF_THE_RELEASE));
            assertThat(proof.rungs().contains(Rung.L3))
                    .as(proof.toString())
                    .isEqualTo(proof.kind() == ProofKind.BEHAVIOUR);
            assertThat(proof.rungs().contains(Rung.L2))
                    .as(proof.toString())
                    .isEqualTo(proof.tests().stream()
                            .anyMatch(test -> test.toLowerCase(Locale.ROOT).contains("mutants")));
        }
        boolean loaded = proofs.device() == Device.LOADED;
        assertThat(!loaded || proofs.proofs().stream().anyMatch(proof -> proof.kind() == ProofKind.PARSER))
                .isTrue();
    }

    @Test
    void aTargetWithoutRecordIsNotOnADevice() {
        TargetProofs none = TargetProofs.of(new TargetId("nosuchtarget"));
        assertThat(none.device()).isEqualTo(Device.NOT_LOADED);
        assertThat(none.proofs()).isEmpty();
    }

    /// The method with its annotations.
    private static String body(String test) throws IOException {
        String type = test.substring(0, test.indexOf('.'));
        String method = test.substring(test.indexOf('.') + 1);
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + type));
            Matcher matcher = Pattern.compile(
                            "(?s)@(?:Parameterized)?Test\n(?:(?!\n    }\n).)*? void " + method + "\\(.*?\n    }\n")
                    .matcher(Files.readString(file));
            assertThat(matcher.find()).as("a test %s in %s", method, file).isTrue();
            assertThat(matcher.group()).doesNotContain("@Disabled");
            return matcher.group();
        }
    }
}
