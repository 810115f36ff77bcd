package dev.portreeve.rendering.awsfirewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Names, numbers and sizes stay within what AWS Network Firewall takes.
class AwsLimitsTest {

    private static final String STEM = "group-" + "a".repeat(70);

    @Test
    void namesOfTenThousandRequestsAreUniqueAndWithinTheLimit() {
        Set<String> names = new HashSet<>();
        RuleSet rules = AwsBehaviourTest.rules(
                AwsBehaviourTest.rule(STEM + "-na", "a.example.com", "", "tcp/443"),
                AwsBehaviourTest.rule(STEM + "-eu", "a.example.com", "", "tcp/443"));
        for (int number = 0; number < 10_000; number++) {
            AwsConfig config = AwsLowering.lower(
                    rules, AwsBehaviourTest.scope("PR-2026-%06d".formatted(number), networks(1, "192.0.2.%d/32")));
            for (AwsGroup group : config.groups()) {
                assertThat(group.name()).matches("[A-Za-z0-9-]{1,128}");
                assertThat(names.add(group.name())).isTrue();
                assertThat(group.variables().keySet()).allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,31}"));
                assertThat(group.rules().stream().map(AwsGroup.Numbered::sid).distinct())
                        .hasSize(2);
            }
        }
    }

    @Test
    void aRuleKeepsItsNumberWhenOthersComeAndGo() {
        RuleSet alone = AwsBehaviourTest.rules(AwsBehaviourTest.rule("core-2", "*.two.example.com", "", "tcp/443"));
        RuleSet more = AwsBehaviourTest.rules(
                AwsBehaviourTest.rule("core-1", "one.example.com", "", "tcp/443"),
                AwsBehaviourTest.rule("core-2", "*.two.example.com a.example.com", "", "tcp/80 tcp/443"));
        AwsGroup.Numbered kept = numbered(alone).getFirst();

        assertThat(numbered(more))
                .anySatisfy(other -> assertThat(other.sid()).isEqualTo(kept.sid()))
                .filteredOn(other -> other.sid() == kept.sid())
                .allSatisfy(other -> assertThat(other.rule()).isEqualTo(kept.rule()));
    }

    @Test
    void numbersThatFallTogetherAreMovedApart() {
        String hosts = IntStream.range(0, 20_000)
                .mapToObj(i -> "h" + i + ".example.com")
                .collect(Collectors.joining(" "));
        List<AwsGroup.Numbered> rules =
                numbered(AwsBehaviourTest.rules(AwsBehaviourTest.rule("core-1", hosts, "", "tcp/80 tcp/443")));

        assertThat(rules).hasSize(40_000);
        assertThat(rules.stream().map(AwsGroup.Numbered::sid).distinct()).hasSize(40_000);
        assertThat(rules).allMatch(rule -> rule.sid() >= 1_000_000 && rule.sid() < 2_000_000);
    }

    @Test
    void groupsAreSplitAtTheirCapacityAndSize() {
        String hosts = IntStream.range(0, 20_000)
                .mapToObj(i -> "h" + i + ".example.com")
                .collect(Collectors.joining(" "));
        RuleSet rules = AwsBehaviourTest.rules(AwsBehaviourTest.rule("core-1", hosts, "", "tcp/80 tcp/443"));
        AwsConfig config = AwsLowering.lower(rules, AwsBehaviourTest.scope());

        assertThat(config.groups()).hasSizeGreaterThan(1).allSatisfy(group -> {
            assertThat(group.rules()).hasSizeLessThanOrEqualTo(30_000);
            assertThat(String.join("\n", group.lines("PR-2026-000123", true)).length())
                    .isLessThanOrEqualTo(2_000_000);
        });
        Rendering rendering = (Rendering) new AwsFirewallRenderer().render(rules, AwsBehaviourTest.scope());
        assertThat(rendering.artifacts().getLast().path()).isEqualTo("awsfirewall/PR-2026-000123.rules");
        assertThat(rendering.artifacts().stream()
                        .filter(artifact -> artifact.path().endsWith("-rollback.sh"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("--rule-group-name PR-2026-000123\n", "--rule-group-name PR-2026-000123-2\n");
    }

    @Test
    void noRuleIsLongerThanAllowedWithItsVariables() {
        List<Prefix> clients = networks(250, "2001:db8:ffff:%x:ffff:ffff:ffff:ff00/128");
        String destinations = Stream.of(networks(250, "2001:db8:eeee:%x:eeee:eeee:eeee:ee00/128"))
                .flatMap(List::stream)
                .map(Prefix::toString)
                .collect(Collectors.joining(" "));
        RuleSet rules = AwsBehaviourTest.rules(
                AwsBehaviourTest.rule(STEM, "", destinations, "tcp/80 tcp/443 tcp/1024-65535 udp/123"));
        AwsConfig config = AwsLowering.lower(rules, AwsBehaviourTest.scope("PR-2026-000123", clients));

        assertThat(config.groups().getFirst().lines("PR-2026-000123", false))
                .hasSize(2 * 3 * 5)
                .allMatch(line -> line.length() <= AwsLimits.RULE);
    }

    @Test
    void aRuleThatComparesNothingIsRefused() {
        RuleId id = new RuleId("core-1");
        List<String> one = List.of("443");
        assertThatThrownBy(
                        () -> new AwsRule(id, AwsRule.Protocol.TLS, AwsClients.any(), List.of(), one, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AwsRule(
                        id,
                        AwsRule.Protocol.TCP,
                        AwsClients.any(),
                        List.of("192.0.2.0/24"),
                        List.of(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<AwsGroup.Numbered> numbered(RuleSet rules) {
        return AwsLowering.lower(rules, AwsBehaviourTest.scope()).groups().stream()
                .flatMap(group -> group.rules().stream())
                .toList();
    }

    private static List<Prefix> networks(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> Prefix.parse(form.formatted(i)))
                .toList();
    }
}
