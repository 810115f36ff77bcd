package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.paloalto.PaloaltoRenderer;
import dev.portreeve.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules that are too large for one object, and words that mean everything.
class PaloaltoLimitsTest {

    @Test
    void groupsAndListsAreSplitWithoutLosingAnything() {
        String networks = IntStream.range(0, 60_000)
                .map(i -> 2 * i)
                .mapToObj(i -> "198." + (18 + i / 65_536) + "." + i / 256 % 256 + "." + i % 256 + "/32")
                .collect(Collectors.joining(" "));
        Case given = Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("many", "", networks, "tcp/8443"));
        Rendering rendering = rendering(given);

        assertThat(rendering.artifacts().stream().map(Artifact::path))
                .contains("paloalto/PR-2026-000123-ips.txt", "paloalto/PR-2026-000123-ips-2.txt");
        PaloaltoFile file = PaloaltoFile.read(rendering);
        assertThat(file.ips()).hasSize(60_000);
        assertThat(file.rules()).hasSize(1);
        assertThat(Networks.ranges(file.rules().getFirst().networks()))
                .isEqualTo(Networks.ranges(List.of(networks.split(" "))));
        assertThat(rendering.artifacts().getLast().text()).contains("destination PR-2026-000123_to_many_24\n");
    }

    @Test
    void categoriesAreSplitWithoutLosingAnything() {
        String hosts = IntStream.range(0, 30_000)
                .mapToObj(i -> "h" + i + ".example.com")
                .collect(Collectors.joining(" "));
        Rule rule = Scenarios.rule("many", hosts, "", "tcp/443");
        PaloaltoFile file = PaloaltoFile.read(rendering(Scenarios.withRules(Scenarios.unrestricted(), rule)));

        assertThat(file.rules()).hasSize(1);
        assertThat(file.rules().getFirst().entries())
                .hasSize(30_000)
                .contains("h0.example.com/", "h29999.example.com/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "ANY"})
    void aZoneThatMeansAllFails(String zone) {
        Scope scope = Scenarios.scope(new Sources(List.of(), List.of(zone, "lan")));
        Case given = Scenarios.withRules(scope, Scenarios.rule("one", "x.example.com", "", "tcp/443"));

        assertThat(new PaloaltoRenderer().render(given.rules(), scope))
                .isInstanceOfSatisfying(NotRendered.class, failure -> {
                    assertThat(failure.code()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE);
                    assertThat(failure.report().stream().map(Verdict::reason)).contains("zone-means-all");
                });
    }

    private static Rendering rendering(Case given) {
        return (Rendering) new PaloaltoRenderer().render(given.rules(), given.scope());
    }
}
