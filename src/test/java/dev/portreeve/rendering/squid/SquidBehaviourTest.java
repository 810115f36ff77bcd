package dev.portreeve.rendering.squid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Catalogs;
import dev.portreeve.rendering.ProbeTable;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sends probes through a real Squid that includes the rendered rules.
class SquidBehaviourTest {

    private static final int DENIED = 403;
    private static final List<String> NAMES = List.of(
            "manage.microsoft.com",
            "fef.manage.microsoft.com",
            "a.b.manage.microsoft.com",
            "euprodimedatapri.azureedge.net",
            "5-courier.push.apple.com");

    @TempDir
    private Path folder;

    @Test
    void allowedNamesPassAndLookAlikesDoNot() throws Exception {
        try (RunningSquid squid = RunningSquid.with(folder, rules(Sources.unrestricted()), NAMES)) {
            assertThat(squid.connect("fef.manage.microsoft.com", 443)).isNotEqualTo(DENIED);
            assertThat(squid.connect("a.b.manage.microsoft.com", 443)).isNotEqualTo(DENIED);
            assertThat(squid.connect("manage.microsoft.com", 443)).isNotEqualTo(DENIED);
            assertThat(squid.connect("euprodimedatapri.azureedge.net", 443)).isNotEqualTo(DENIED);
            assertThat(squid.connect("5-courier.push.apple.com", 5223)).isNotEqualTo(DENIED);
            assertThat(squid.get("fef.manage.microsoft.com")).isNotEqualTo(DENIED);

            assertThat(squid.connect("evilmanage.microsoft.com", 443)).isEqualTo(DENIED);
            assertThat(squid.connect("manage.microsoft.com.evil.example", 443)).isEqualTo(DENIED);
            assertThat(squid.connect("manage.microsoft.com", 22)).isEqualTo(DENIED);
            assertThat(squid.connect("naprodimedatapri.azureedge.net", 443)).isEqualTo(DENIED);
            assertThat(squid.connect("104.46.162.97", 443)).isEqualTo(DENIED);
            assertThat(squid.get("time.windows.com")).isEqualTo(DENIED);
        }
        Proven.by(TargetId.SQUID, ProofKind.BEHAVIOUR, "Squid", ToolVersions.ofProgram("squid", "-v"));
    }

    /// Without UDP, which no proxy carries.
    @Test
    void theTablesProbesPassAndStopAsDeclared() throws Exception {
        Rendering rendering = ProbeTable.render(new SquidRenderer(), Sources.of(List.of(Prefix.parse("127.0.0.0/25"))));
        List<ProbeTable.Probe> probes = ProbeTable.probes().stream()
                .filter(probe -> probe.service().transport() == Transport.TCP)
                .toList();
        List<String> names = probes.stream()
                .map(ProbeTable.Probe::host)
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
        try (RunningSquid squid = RunningSquid.with(folder, main(rendering), names)) {
            for (ProbeTable.Probe probe : probes) {
                String client = probe.client() == ProbeTable.Client.STRANGER ? "127.0.0.130" : "127.0.0.7";
                boolean literal = probe.host().isEmpty() && probe.isSix();
                String host = literal ? "[" + probe.address() + "]" : probe.destination();
                int status = squid.connect(client, host, probe.service().first());
                assertThat(status != DENIED).as("%s: %s", probe, status).isEqualTo(ProbeTable.passes(rendering, probe));
            }
        }
    }

    @Test
    void clientsOutsideTheSourceNetworksAreNotAllowed() throws Exception {
        Sources elsewhere = Sources.of(List.of(Prefix.parse("192.0.2.0/24")));
        try (RunningSquid squid = RunningSquid.with(folder, rules(elsewhere), NAMES)) {
            assertThat(squid.connect("fef.manage.microsoft.com", 443)).isEqualTo(DENIED);
        }
    }

    private static Artifact rules(Sources sources) {
        CatalogContent content = Catalogs.newest();
        Scope scope = new Scope(
                "PR-2026-000007",
                1,
                sources,
                List.of(),
                Optional.empty(),
                List.copyOf(FeatureTables.standard().all()),
                new ScaleUnit("AMSUB0501"),
                Region.EU,
                List.of(TargetId.SQUID));
        Rendering rendering = (Rendering) new SquidRenderer()
                .render(LeastOpenings.of(content, FeatureTables.standard(), scope.question()), scope);
        return main(rendering);
    }

    private static Artifact main(Rendering rendering) {
        return rendering.artifacts().stream()
                .filter(artifact -> !artifact.path().matches(".*-(splice|ranges)\\.conf"))
                .findFirst()
                .orElseThrow();
    }
}
