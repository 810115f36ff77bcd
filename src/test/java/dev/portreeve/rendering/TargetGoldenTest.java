package dev.portreeve.rendering;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.checkpoint.CheckpointRenderer;
import dev.portreeve.rendering.ciscoasa.CiscoAsaRenderer;
import dev.portreeve.rendering.fortigate.FortigateRenderer;
import dev.portreeve.rendering.iptables.IptablesRenderer;
import dev.portreeve.rendering.junipersrx.JuniperSrxRenderer;
import dev.portreeve.rendering.nftables.NftablesRenderer;
import dev.portreeve.rendering.opnsense.OpnsenseRenderer;
import dev.portreeve.rendering.pac.PacRenderer;
import dev.portreeve.rendering.paloalto.PaloaltoRenderer;
import dev.portreeve.rendering.swg.SwgRenderer;
import dev.portreeve.rendering.windows.WindowsRenderer;
import dev.portreeve.rendering.zscaler.ZscalerRenderer;
import dev.portreeve.testing.GoldenFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bytes for each scenario, to be read like code: the targets that no program of the build machine reads, and the
/// packet filters.
class TargetGoldenTest {

    private static Stream<Renderer> renderers() {
        return Stream.of(
                new PaloaltoRenderer(),
                new FortigateRenderer(),
                new PacRenderer(),
                new ZscalerRenderer(),
                new CheckpointRenderer(),
                new CiscoAsaRenderer(),
                new JuniperSrxRenderer(),
                new NftablesRenderer(),
                new IptablesRenderer(),
                new OpnsenseRenderer(),
                new WindowsRenderer(),
                new SwgRenderer());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyScenarioIsWrittenAsRead(Renderer renderer) {
        Scenarios.all().forEach((scenario, given) -> check(renderer, "rendering/targets/" + scenario + "/", given));
    }

    private static void check(Renderer renderer, String folder, Case given) {
        RenderingResult result = renderer.render(given.rules(), given.scope());
        List<Verdict> report = switch (result) {
            case Rendering rendering -> {
                for (Artifact artifact : rendering.artifacts()) {
                    GoldenFiles.check(folder + artifact.path(), artifact.bytes());
                }
                yield rendering.report();
            }
            case NotRendered failure -> {
                GoldenFiles.check(folder + result.target() + "/failure.txt", bytes(failure.code() + "\n"));
                yield failure.report();
            }
        };
        String verdicts = report.stream().map(TargetGoldenTest::line).sorted().collect(Collectors.joining());
        GoldenFiles.check(folder + result.target() + "/verdicts.txt", bytes(verdicts));
    }

    private static String line(Verdict verdict) {
        return "%s %s: %s, %s%s%s%n"
                .formatted(
                        verdict.rule().map(rule -> rule.text()).orElse("-"),
                        verdict.entry().value(),
                        verdict.kind().word(),
                        verdict.reason(),
                        verdict.parameters().isEmpty() ? "" : " " + String.join(", ", verdict.parameters()),
                        verdict.remedy().map(remedy -> "; " + remedy).orElse(""))
                .replace("\r\n", "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
