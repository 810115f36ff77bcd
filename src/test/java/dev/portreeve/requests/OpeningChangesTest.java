package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.requests.OpenState.OpenPackage;
import dev.portreeve.requests.RuleChange.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What opens and closes, by what rules mean.
class OpeningChangesTest {

    @Test
    void aNameUnderAnOpenWildcardIsOpenAlready() {
        List<RuleChange> changes = OpeningChanges.between(
                List.of(rule("core-1", "tcp/443", "*.a.example")),
                List.of(rule("core-1", "tcp/443", "*.a.example", "x.a.example", "b.example")));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.lines()).containsExactly(new Line(true, "b.example", List.of()));
            assertThat(change.kept()).isEqualTo(2);
        });
    }

    @Test
    void aWildcardThatBecomesANameClosesTheRest() {
        List<RuleChange> changes = OpeningChanges.between(
                List.of(rule("core-1", "tcp/443", "*.a.example")), List.of(rule("core-1", "tcp/443", "x.a.example")));

        assertThat(changes.getFirst().lines()).containsExactly(new Line(false, "*.a.example", List.of("x.a.example")));
    }

    @Test
    void networksAreComparedByTheirAddresses() {
        List<RuleChange> changes = OpeningChanges.between(
                List.of(rule("core-1", "tcp/443", "192.0.2.0/25", "192.0.2.128/25", "198.51.100.0/24")),
                List.of(rule("core-1", "tcp/443", "192.0.2.0/24", "198.51.100.0/25")));

        assertThat(changes.getFirst().lines()).containsExactly(new Line(false, "198.51.100.128/25", List.of()));
    }

    @Test
    void anEntryThatMovesToAnotherRuleWithTheSamePortsOpensAndClosesNothing() {
        List<OpenRule> before = List.of(rule("core-1", "tcp/443", "a.example", "b.example"));
        List<OpenRule> after = List.of(rule("core-1", "tcp/443", "a.example"), rule("core-2", "tcp/443", "b.example"));

        assertThat(OpeningChanges.between(before, after)).allMatch(RuleChange::isUnchanged);
        assertThat(OpeningChanges.between(after, before)).allMatch(RuleChange::isUnchanged);
    }

    @Test
    void anEntryThatMovesToAnotherRuleWithOtherPortsOpensAndCloses() {
        List<RuleChange> changes = OpeningChanges.between(
                List.of(rule("core-1", "tcp/443", "a.example", "b.example")),
                List.of(rule("core-1", "tcp/443", "a.example"), rule("core-2", "tcp/80", "b.example")));

        assertThat(changes.get(0).lines()).containsExactly(new Line(false, "b.example", List.of()));
        assertThat(changes.get(1).lines()).containsExactly(new Line(true, "b.example", List.of()));
    }

    @Test
    void otherPortsOfTheSameRuleAreAChangeOfPorts() {
        RuleChange change = OpeningChanges.between(
                        List.of(rule("core-1", "tcp/443", "a.example")),
                        List.of(rule("core-1", "tcp/443,udp/443", "a.example")))
                .getFirst();

        assertThat(change.changesServices()).isTrue();
        assertThat(change.lines()).isEmpty();
        assertThat(change.moved()).isEqualTo(1);
    }

    @Test
    void portsWrittenInAnotherWayAreTheSamePorts() {
        assertThat(OpeningChanges.between(
                        List.of(rule("core-1", "udp/3478,udp/3479", "a.example")),
                        List.of(rule("core-1", "udp/3478-3479", "a.example"))))
                .allMatch(RuleChange::isUnchanged);
    }

    @Test
    void whatAnotherPackageHasOpenNeitherOpensNorCloses() {
        EnforcementPlace here = new EnforcementPlace("here");
        List<RuleChange> changes = OpeningChanges.between(
                List.of(
                        open(here, rule("core-1", "tcp/443", "a.example", "gone.example", "shared.example")),
                        open(
                                new EnforcementPlace("there"),
                                rule("core-9", "tcp/443,tcp/80", "shared.example", "new.example"))),
                here,
                List.of(rule("core-1", "tcp/443", "a.example", "new.example")));

        assertThat(changes.getFirst().lines()).containsExactly(new Line(false, "gone.example", List.of()));
    }

    @Test
    void whatMayBeClosedIsWhatNoRuleNeedsOverThatPort() {
        List<Closing> closings = Closing.of(
                List.of(
                        rule("core-1", "tcp/80,tcp/443", "a.example", "*.b.example", "192.0.2.0/24"),
                        rule("core-2", "udp/3478-3481", "c.example")),
                List.of(
                        rule("core-7", "tcp/443", "a.example", "x.b.example", "192.0.2.0/25"),
                        rule("core-8", "udp/3479-3490", "c.example")));

        assertThat(closings)
                .containsExactly(
                        new Closing(
                                "core-1",
                                List.of("tcp/80"),
                                List.of(line("a.example"), line("*.b.example"), line("192.0.2.0/24"))),
                        new Closing(
                                "core-1",
                                List.of("tcp/443"),
                                List.of(line("*.b.example", "x.b.example"), line("192.0.2.128/25"))),
                        new Closing("core-2", List.of("udp/3478"), List.of(line("c.example"))));
    }

    @Test
    void nothingIsToBeClosedWhereEverythingIsNeeded() {
        List<OpenRule> rules = List.of(rule("core-1", "tcp/443", "*.a.example", "192.0.2.0/24"));
        assertThat(Closing.of(rules, rules)).isEmpty();
        assertThat(Closing.of(List.of(), rules)).isEmpty();
    }

    private static Line line(String value, String... except) {
        return new Line(false, value, List.of(except));
    }

    private static OpenPackage open(EnforcementPlace place, OpenRule... rules) {
        return new OpenPackage(new RequestNumber(2026, 1), 1, place, List.of(rules));
    }

    private static OpenRule rule(String id, String services, String... destinations) {
        TreeSet<String> hosts = new TreeSet<>();
        TreeSet<String> networks = new TreeSet<>();
        for (String destination : destinations) {
            (destination.indexOf('/') >= 0 ? networks : hosts).add(destination);
        }
        return new OpenRule(
                id, "core", Optional.empty(), hosts, networks, new TreeSet<>(Set.of(services.split(",", -1))));
    }
}
