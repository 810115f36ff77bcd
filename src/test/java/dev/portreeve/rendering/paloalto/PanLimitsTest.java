package dev.portreeve.rendering.paloalto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rules.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanLimitsTest {

    private static final RuleId RULE = new RuleId("core-163");

    @Test
    void namesStayWithinLimitsAndApartOverTenThousandRequests() {
        Set<String> names = new HashSet<>();
        int made = 0;
        for (int i = 0; i < 10_000; i++) {
            String number =
                    i % 2 == 0 ? "PR-2026-%06d".formatted(i) : "PORTREEVEPR-%012d-%012d-%012d".formatted(7, 8, i);
            PanNames of = new PanNames(number);
            List<String> some = List.of(
                    of.network(Prefix.parse("2001:db8:4000:1234:5678:9abc:def0:1234")),
                    of.host("a_b.example.com"),
                    of.host("a.b_example.com"),
                    of.service(Transport.TCP, List.of("80", "443")),
                    of.part("to", "group-attestation-na", 0),
                    of.part("to", "group-attestation-na", 1),
                    of.name("group-attestation-na", "url"));
            List<String> categories = List.of(
                    of.category("url", "group-attestation-na", 0),
                    of.category("url", "group-attestation-na", 1),
                    of.category("tls", "group-attestation-na", 0));
            assertThat(some).allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_-]{0,62}"));
            assertThat(categories).allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_-]{0,30}"));
            names.addAll(some);
            names.addAll(categories);
            made += some.size() + categories.size();
        }
        assertThat(names).hasSize(made);
    }

    @Test
    void portListsAreSplitAtTheirLength() {
        List<Service> services = IntStream.range(0, 500)
                .mapToObj(i -> Service.tcp(10_000 + 2 * i))
                .toList();
        List<PanService> objects = new PanServices(new PanNames("PR-2026-000123")).of(services);

        assertThat(objects)
                .hasSize(3)
                .allMatch(object -> String.join(",", object.ports()).length() <= PanLimits.PORTS);
        List<String> ports = new ArrayList<>();
        objects.forEach(object -> ports.addAll(object.ports()));
        assertThat(ports)
                .containsExactlyElementsOf(services.stream().map(Service::ports).toList());
    }

    @Test
    void nothingIsMadeThatTheFirewallWouldTakeForAny() {
        assertThatThrownBy(() -> new PanGroup("g", "x", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PanCategory("c", "x", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PanCategory("c", "x", List.of("*.example.com")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PanService("s", Transport.TCP, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        PanService service = new PanService("s", Transport.TCP, List.of("443"));
        assertThatThrownBy(() -> rule(List.of(), List.of(), List.of(service)))
                .isInstanceOf(IllegalArgumentException.class);
        PanGroup group = new PanGroup("g", "x", List.of(new PanAddress("a", "fqdn", "a.example.com")));
        PanCategory category = new PanCategory("c", "x", List.of("a.example.com/"));
        assertThatThrownBy(() -> rule(List.of(group), List.of(category), List.of(service)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(List.of(group), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rule(List.of(group), List.of(), List.of(service)).from()).isEmpty();
    }

    private static PanRule rule(List<PanGroup> to, List<PanCategory> categories, List<PanService> services) {
        return new PanRule("r", PanRule.Rulebase.SECURITY, RULE, List.of(), to, categories, services);
    }
}
