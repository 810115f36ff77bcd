package dev.portreeve.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.RuleChanges;
import dev.portreeve.requests.OpenRule;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// `CHANGES.md` says what changes in effect.
class EffectiveChangesTest {

    @Test
    void aNameUnderAWildcardIsNotClosedAndAMovedOneNeither() {
        RuleChanges changes = EffectiveChanges.between(
                List.of(rule("core-1", "a.example.com b.example.com", "tcp/443"), rule("core-2", "c.test", "tcp/443")),
                List.of(rule("core-1", "*.example.com", "tcp/443"), rule("core-3", "c.test", "tcp/443")));
        assertThat(changes.markdown(new PackageId("PR-2026-000002", 1), Optional.empty()))
                .isEqualTo("""
                        # Changes in PR-2026-000002-r1

                        The first package of its place.
                        Opens 1, closes 0.

                        ## core-1

                        - opens host `*.example.com` except `a.example.com`, `b.example.com`

                        ## core-2, removed

                        Other rules open the same.

                        ## core-3, added

                        Other rules open the same.
                        """);
    }

    @Test
    void otherPortsAreSaid() {
        RuleChanges changes = EffectiveChanges.between(
                List.of(rule("core-1", "a.test", "tcp/443")), List.of(rule("core-1", "a.test", "tcp/80 tcp/443")));
        assertThat(changes.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.items())
                        .contains(new RuleChanges.Item(true, RuleChanges.Part.SERVICE, "tcp/80", List.of())));
    }

    @Test
    void theSameIsNothing() {
        List<OpenRule> rules = List.of(rule("core-1", "a.test", "tcp/443"));
        assertThat(EffectiveChanges.between(rules, rules).changes()).isEmpty();
    }

    private static OpenRule rule(String id, String hosts, String services) {
        return new OpenRule(
                id,
                "core",
                Optional.empty(),
                new TreeSet<>(List.of(hosts.split(" "))),
                new TreeSet<>(),
                new TreeSet<>(List.of(services.split(" "))));
    }
}
