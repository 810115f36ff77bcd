package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names that targets are given for what belongs to a request: within the limits of the target, and never those of
/// another request.
class TargetNamesTest {

    private static final int REQUESTS = 10_000;
    private static final String YEAR = "2026";
    private static final String LONG = "group-" + "a".repeat(70);

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
                Set<String> names = names(artifact.text());
                assertThat(names).allMatch(name -> name.length() <= longest);
                if (artifact.path().contains(YEAR)) {
                    names.add(artifact.path());
                }
                for (String name : names) {
                    Integer owner = owners.putIfAbsent(name, number);
                    if (owner != null && owner != number) {
                        throw new AssertionError(name + " belongs to two requests");
                    }
                }
            }
        }
        assertThat(owners).hasSizeGreaterThanOrEqualTo(REQUESTS);
    }

    /// The words that hold the request's number, but for names of files.
    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        for (int at = text.indexOf(YEAR); at >= 0; at = text.indexOf(YEAR, at + 1)) {
            int first = at;
            while (first > 0 && isOfName(text.charAt(first - 1))) {
                first--;
            }
            int end = at;
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
            if (isOfRequest(text, at) && isNoFile(text, end)) {
                names.add(text.substring(first, end));
            }
        }
        return names;
    }

    /// `PR-2026`, `pr_2026`, `PR2026`: other words have the digits by chance.
    private static boolean isOfRequest(String text, int at) {
        int end = at > 0 && "-_".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
        return end >= 2 && text.substring(end - 2, end).equalsIgnoreCase("PR");
    }

    private static boolean isNoFile(String text, int end) {
        return end + 1 >= text.length() || text.charAt(end) != '.' || !isOfName(text.charAt(end + 1));
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
