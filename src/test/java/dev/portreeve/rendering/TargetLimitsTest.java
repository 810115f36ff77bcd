package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// More than one object of any target holds: it is split, or the rendering says that it cannot be said; nothing is
/// lost.
class TargetLimitsTest {

    private static final String NETWORKS = IntStream.range(0, 12_000)
            .map(i -> 2 * i)
            .mapToObj(i -> "198." + (18 + i / 65_536) + "." + i / 256 % 256 + "." + i % 256 + "/32")
            .collect(Collectors.joining(" "));
    private static final String NAMES =
            IntStream.range(0, 3_000).mapToObj(i -> "h" + i + ".example.com").collect(Collectors.joining(" "));
    private static final String PORTS =
            IntStream.range(0, 400).mapToObj(i -> "tcp/" + (10_000 + 2 * i)).collect(Collectors.joining(" "));

    private static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void whatIsTooMuchForOneObjectIsSplitAndNothingIsLost(Renderer renderer) {
        check(renderer, "", NETWORKS, "tcp/443 udp/443");
        check(renderer, NAMES, "", "tcp/80 tcp/443");
        check(renderer, NAMES, NETWORKS, "tcp/443 tcp/8883");
        check(renderer, "a.example.com b.example.com", "", PORTS);
        check(renderer, "", "198.51.100.0/27 2001:db8:40::/48", PORTS);
    }

    private static void check(Renderer renderer, String hosts, String networks, String services) {
        Case given = Scenarios.asked(Scenarios.withRules(
                Scenarios.from("192.0.2.0/24 2001:db8:9::/48"), Scenarios.rule("many", hosts, networks, services)));
        switch (renderer.render(given.rules(), given.scope())) {
            case Rendering rendering -> {
                List<String> faults = RoundTrip.faults(given, rendering, Probes.names(given));
                assertThat(faults).isEmpty();
            }
            case NotRendered failure ->
                assertThat(failure.code())
                        .isIn(
                                NotRendered.NOTHING_EXPRESSIBLE,
                                "too-many-pairs",
                                "too-many-urls",
                                "file-too-long",
                                "too-many-entries");
        }
    }
}
