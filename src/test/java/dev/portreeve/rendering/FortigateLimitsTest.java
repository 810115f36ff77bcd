package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.fortigate.FortigateRenderer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules that are too large for one object, and words that mean everything.
class FortigateLimitsTest {

    @Test
    void groupsAndServicesAreSplitWithoutLosingAnything() {
        String networks = IntStream.range(0, 1_000)
                .map(i -> 2 * i)
                .mapToObj(i -> "198.18." + i / 256 + "." + i % 256 + "/32")
                .collect(Collectors.joining(" "));
        String services =
                IntStream.range(0, 40).mapToObj(i -> "tcp/" + (8_000 + 2 * i)).collect(Collectors.joining(" "));
        Case given = Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("many", "", networks, services));
        Rendering rendering = rendering(given);

        FortigateFile.Policy policy = FortigateFile.read(rendering).policies().getFirst();
        assertThat(policy.services()).containsExactlyInAnyOrder(services.split(" "));
        assertThat(Networks.ranges(policy.to())).isEqualTo(Networks.ranges(List.of(networks.split(" "))));
        assertThat(rendering.artifacts().getLast().text()).contains("\"PR-2026-000123_to_many_10\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "Any"})
    void anInterfaceThatMeansAllFails(String zone) {
        Scope scope = Scenarios.scope(new Sources(List.of(), List.of(zone)));
        Case given = Scenarios.withRules(scope, Scenarios.rule("one", "x.example.com", "", "tcp/443"));

        assertThat(new FortigateRenderer().render(given.rules(), scope))
                .isInstanceOfSatisfying(
                        NotRendered.class,
                        failure -> assertThat(failure.code()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE));
    }

    private static Rendering rendering(Case given) {
        return (Rendering) new FortigateRenderer().render(given.rules(), given.scope());
    }
}
