package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.swg.SwgRenderer;
import dev.portreeve.testing.Proven;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asks of probe names whether a list in its style has them, and compares with what is asked and declared.
class SwgOracleTest {

    private static final int DRAWS = 40;
    private static final Map<String, BiPredicate<String, String>> STYLES = Map.of(
            "star", Probes::matches,
            "dot", (entry, name) -> entry.startsWith(".") ? ("." + name).endsWith(entry) : entry.equals(name),
            "bare", (entry, name) -> ("." + name).endsWith("." + entry));
    private static final Map<String, String> KINDS = Map.of(
            "allow", "",
            "no-inspection", "no-tls-inspection ",
            "no-sign-in", "no-proxy-authentication ",
            "ranges", "byte-ranges ");

    @Test
    void listsHaveWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_129);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
            Cases.allFeaturesOncePerRegion(content).forEach(SwgOracleTest::check);
        }
        Scenarios.all().values().forEach(SwgOracleTest::check);
        Proven.by(TargetId.SWG, ProofKind.READER);
    }

    @ParameterizedTest
    @CsvSource({"*.manage,*manage", "*.manage.example.com,*.example.com", ".manage,manage", "198.51.100,198.51.101"})
    void theSameChecksRefuseMutants(String good, String bad) {
        Case given = Scenarios.withRules(
                Scenarios.unrestricted(),
                Scenarios.rule("one", "*.manage.example.com", "", "tcp/443"),
                Scenarios.rule("two", "", "198.51.100.0/27", "tcp/443"));
        Rendering rendering = (Rendering) new SwgRenderer().render(given.rules(), given.scope());
        check(given, rendering);
        List<Artifact> mutants = rendering.artifacts().stream()
                .map(artifact -> new Artifact(artifact.path(), artifact.text().replace(good, bad)))
                .toList();
        assertThat(mutants).isNotEqualTo(rendering.artifacts());

        assertThatThrownBy(() -> check(given, new Rendering(rendering.target(), mutants, rendering.report())))
                .isInstanceOf(AssertionError.class);
    }

    private static void check(Case given) {
        switch (new SwgRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure -> assertThat(failure.code()).isEqualTo(NotRendered.NOTHING_EXPRESSIBLE);
        }
    }

    private static void check(Case given, Rendering rendering) {
        KINDS.forEach((word, prefix) -> STYLES.forEach((style, matching) -> {
            List<String> entries = entries(rendering, word + "-" + style);
            Set<String> listed = Probes.names(given).stream()
                    .filter(name -> entries.stream().anyMatch(entry -> matching.test(entry, name)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(listed)
                    .as("%s-%s of %s", word, style, given)
                    .isEqualTo(declared(given, rendering, prefix, style));
        }));
        List<String> networks = given.rules().rules().stream()
                .filter(rule -> rule.hosts().isEmpty())
                .flatMap(rule -> rendering.of(rule.id()).stream())
                .filter(verdict -> verdict.entry().kind() == Entry.Kind.NETWORK)
                .filter(verdict -> verdict.kind() == Verdict.Kind.EXACT)
                .map(verdict -> verdict.entry().value())
                .toList();
        assertThat(Networks.ranges(entries(rendering, "networks"))).isEqualTo(Networks.ranges(networks));
    }

    private static Set<String> declared(Case given, Rendering rendering, String prefix, String style) {
        Set<String> declared = new TreeSet<>();
        Entry.Kind kind = prefix.isEmpty() ? Entry.Kind.HOST : Entry.Kind.REQUIREMENT;
        for (Verdict verdict : rendering.report()) {
            String value = verdict.entry().value();
            if (verdict.entry().kind() == kind
                    && value.startsWith(prefix)
                    && verdict.kind() != Verdict.Kind.IMPOSSIBLE) {
                String pattern = value.substring(prefix.length());
                Probes.names(given).stream()
                        .filter(name -> Probes.matches(pattern, name) || isWidened(verdict, name, style))
                        .forEach(declared::add);
            }
        }
        return declared;
    }

    /// What the verdict says of the style.
    private static boolean isWidened(Verdict verdict, String name, String style) {
        return switch (verdict.reason()) {
            case "bare-opens-below" ->
                style.equals("bare") && name.endsWith("." + verdict.parameters().getFirst());
            case "dot-and-bare-open-apex" ->
                !style.equals("star") && name.equals(verdict.parameters().getFirst());
            default -> false;
        };
    }

    private static List<String> entries(Rendering rendering, String word) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith("-" + word + ".txt"))
                .flatMap(artifact -> artifact.text().lines())
                .toList();
    }
}
