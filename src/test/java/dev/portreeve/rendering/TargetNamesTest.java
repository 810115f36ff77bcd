package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names that targets are given for what belongs to a request: within the limits of the target, and never those of
/// another request.
class TargetNamesTest {

    private static final int REQUESTS = 10_000;
    private static final String LONG = "group-" + "a".repeat(70);
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9_-])[Pp][Rr][-_]?2026[-_]?[0-9][A-Za-z0-9_-]*");

    private static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    /// Two rules whose names differ at their end only, one that most targets say by name and one by network.
    private static Case rules() {
        return Scenarios.asked(Scenarios.withRules(
                Scenarios.from("192.0.2.0/24"),
                Scenarios.rule(LONG + "-na", "a_b.example.com *.c.example.com", "", "tcp/443"),
                Scenarios.rule(LONG + "-eu", "", "198.51.100.0/27", "tcp/443 tcp/8883")));
    }

    private static Scope scope(Scope of, int number) {
        return new Scope(
                "PR-2026-%06d".formatted(number),
                1,
                of.sources(),
                List.of(),
                Optional.empty(),
                of.features(),
                of.scaleUnit(),
                of.region(),
                of.targets());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void namesAreWithinLimitsAndBelongToOneRequestAlone(Renderer renderer) {
        int longest = Readings.of(renderer.target().id()).longest();
        Case given = rules();
        Map<String, Integer> owners = new HashMap<>();
        for (int number = 0; number < REQUESTS; number++) {
            Rendering rendering = (Rendering) renderer.render(given.rules(), scope(given.scope(), number));
            for (Artifact artifact : rendering.artifacts()) {
                Matcher names = NAME.matcher(artifact.text());
                while (names.find()) {
                    String name = names.group();
                    Integer owner = owners.putIfAbsent(name, number);
                    if (name.length() > longest || (owner != null && owner != number)) {
                        throw new AssertionError(name + " is too long or belongs to another request, too");
                    }
                }
                if (owners.putIfAbsent(artifact.path(), number) instanceof Integer owner
                        && owner != number
                        && renderer.target().id() != TargetId.PLAIN) {
                    throw new AssertionError(artifact.path() + " belongs to two requests");
                }
            }
        }
        assertThat(owners).hasSizeGreaterThanOrEqualTo(renderer.target().id() == TargetId.PLAIN ? 1 : REQUESTS);
    }
}
