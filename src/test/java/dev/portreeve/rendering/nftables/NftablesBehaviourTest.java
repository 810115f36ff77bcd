package dev.portreeve.rendering.nftables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Loads the rendered rules into a network namespace whose own chain drops everything else, and sends probes.
/// A refused connection has passed the filter; a dropped one has not.
class NftablesBehaviourTest {

    private static final String PROBE = """
            ip link set lo up
            for address in 198.51.100.5 198.51.100.40 203.0.113.11; do ip address add $address/32 dev lo; done
            nft -f "$1" && nft -f "$1" || exit 3
            printf '%s\\n' 'table inet portreeve {' ' chain site {' \
              '  type filter hook output priority 0; policy drop' \
              '  ct state established,related accept' '  jump req_local' ' }' '}' | nft -f - || exit 4
            for probe in 198.51.100.5/443 203.0.113.11/80 198.51.100.5/22 198.51.100.40/443; do
              timeout 2 bash -c "</dev/tcp/$probe" 2>&1 | grep -q refused && echo "passed $probe" || echo "stopped $probe"
            done
            echo "lines $(nft list chain inet portreeve req_local | grep -c accept)"
            """;

    @TempDir
    private Path folder;

    @Test
    void allowedNetworksPassOtherPortsAndNetworksDoNot() throws IOException {
        Programs.require("nft");
        Programs.require("ip");
        Programs.require("bash");
        Path rules = Files.write(folder.resolve("rules.nft"), rules().bytes());
        Path script = Files.writeString(folder.resolve("probe.sh"), PROBE);

        Programs.Outcome outcome =
                Programs.run(folder, Programs.require("unshare"), "-rn", "bash", script.toString(), rules.toString());

        assertThat(outcome.output().lines())
                .as("two lines after loading twice: one for each family")
                .containsExactly(
                        "passed 198.51.100.5/443",
                        "passed 203.0.113.11/80",
                        "stopped 198.51.100.5/22",
                        "stopped 198.51.100.40/443",
                        "lines 2");
        Proven.by(TargetId.NFTABLES, ProofKind.BEHAVIOUR, "nftables", ToolVersions.ofProgram("nft", "--version"));
    }

    private static Artifact rules() {
        Scope scope =
                Scope.local(List.of(FeatureId.BASE), new ScaleUnit("AMSUB0501"), Region.EU, List.of(TargetId.NFTABLES));
        Rendering rendering = (Rendering) new NftablesRenderer()
                .render(LeastOpenings.of(SampleCatalog.content(), FeatureTables.standard(), scope.question()), scope);
        return rendering.artifacts().getFirst();
    }
}
