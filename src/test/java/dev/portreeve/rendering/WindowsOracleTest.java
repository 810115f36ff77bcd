package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.AddressFirewall.Opened;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.windows.WindowsRenderer;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Proven;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares what the script allows with what is asked and declared.
class WindowsOracleTest {

    private static final int DRAWS = 60;

    @Test
    void windowsAllowsWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_130);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Scenarios.all().values().forEach(WindowsOracleTest::check);
        Proven.by(TargetId.WINDOWS, ProofKind.READER);
    }

    private static void check(Case given) {
        switch (new WindowsRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure ->
                assertThat(failure.report())
                        .as(given + " " + failure)
                        .filteredOn(verdict -> verdict.kind() == Verdict.Kind.IMPOSSIBLE)
                        .isNotEmpty();
        }
    }

    private static void check(Case given, Rendering rendering) {
        WindowsFile file = WindowsFile.read(rendering);
        for (Rule rule : given.rules().rules()) {
            boolean open =
                    isAsAsked(rendering, rule, Entry.service(rule.services().getFirst()));
            List<Opened> out = of(file.out(), rule);
            assertThat(out.isEmpty()).as(given + " " + rule.id()).isNotEqualTo(open);
            out.forEach(one -> checkClients(given, rule, one));
            checkServices(given, rendering, rule, out);
            checkDestinations(given, rendering, rule, out);
            // what peers let out they let in
            assertThat(of(file.in(), rule)).isEqualTo(rule.direction() == Direction.PEER ? out : List.of());
        }
        assertThat(file.out().stream().map(Opened::rule).distinct()).hasSize((int) given.rules().rules().stream()
                .filter(rule -> !of(file.out(), rule).isEmpty())
                .count());
        checkNames(given, file);
    }

    private static void checkClients(Case given, Rule rule, Opened one) {
        List<Prefix> clients = rule.direction() == Direction.PEER
                ? rule.networks()
                : given.scope().sources().networks();
        assertSame(given, one.from(), texts(clients));
    }

    private static void checkServices(Case given, Rendering rendering, Rule rule, List<Opened> out) {
        Set<String> services = new TreeSet<>(
                out.stream().flatMap(one -> one.services().stream()).toList());
        assertThat(services)
                .as(given.toString())
                .isEqualTo(new TreeSet<>(rule.services().stream()
                        .filter(service -> isAsAsked(rendering, rule, Entry.service(service)))
                        .map(Service::toString)
                        .toList()));
    }

    /// Networks and names the same for each transport.
    private static void checkDestinations(Case given, Rendering rendering, Rule rule, List<Opened> out) {
        for (String transport : List.of("tcp/", "udp/")) {
            List<Opened> part = out.stream()
                    .filter(one -> one.services().getFirst().startsWith(transport))
                    .toList();
            if (!part.isEmpty()) {
                assertSame(
                        given,
                        part.stream().flatMap(one -> one.to().stream()).toList(),
                        texts(rule.networks().stream()
                                .filter(network -> isAsAsked(rendering, rule, Entry.network(network)))
                                .toList()));
                assertThat(new TreeSet<>(part.stream()
                                .flatMap(one -> one.names().stream())
                                .toList()))
                        .isEqualTo(new TreeSet<>(rule.hosts().stream()
                                .map(Object::toString)
                                .filter(host -> rendering.of(rule.id()).stream()
                                        .anyMatch(verdict ->
                                                verdict.entry().value().equals(host)
                                                        && verdict.reason().equals("learned-by-windows")))
                                .toList()));
            }
        }
    }

    /// No name and no service beyond those asked for, look-alikes among them.
    private static void checkNames(Case given, WindowsFile file) {
        for (String name : Probes.names(given)) {
            for (Service probe : Probes.services(given)) {
                boolean allowed = file.out().stream()
                        .anyMatch(one -> one.names().stream().anyMatch(asked -> Probes.matches(asked, name))
                                && Probes.carries(
                                        one.services().stream()
                                                .map(text ->
                                                        Service.tryParse(text).orElseThrow())
                                                .toList(),
                                        probe));
                if (allowed) {
                    assertThat(given.rules().rules())
                            .anyMatch(rule -> Probes.carries(rule.services(), probe)
                                    && rule.hosts().stream().anyMatch(host -> Probes.matches(host.toString(), name)));
                }
            }
        }
    }

    private static boolean isAsAsked(Rendering rendering, Rule rule, Entry entry) {
        return AddressFirewall.verdict(rendering, rule, entry).reason().equals("as-asked");
    }

    private static List<Opened> of(List<Opened> opened, Rule rule) {
        return opened.stream()
                .filter(one -> one.rule().equals(rule.id().text()))
                .toList();
    }

    private static List<String> texts(Collection<Prefix> networks) {
        return networks.stream().map(Prefix::toString).toList();
    }

    private static void assertSame(Case given, Collection<String> actual, Collection<String> expected) {
        assertThat(Networks.ranges(actual)).as(given.toString()).isEqualTo(Networks.ranges(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'198.51.100.0/27';'198.51.100.0/26'",
                "'2001:db8:40::/48';'2001:db8:40::/47'",
                "'2001:db8:40::/48';'::/0'",
                " -RemoteAddress '198.51.100.0/27', '203.0.113.8/30', '2001:db8:40::/48';\"\"",
                "'*.itunes.example.org';'*itunes.example.org'",
                "'*.itunes.example.org';'itunes.example.org'",
                "-RemotePort '123';-RemotePort '124'",
                " -RemotePort '123';\"\"",
                "-RemotePort '123';-LocalPort '123'",
                "-Protocol TCP;-Protocol UDP",
                "-Protocol TCP;-Protocol Any",
                " -LocalAddress '192.0.2.0/24', '198.18.4.0/22', '2001:db8:9::/48';\"\"",
                "-Direction Inbound;-Direction Outbound",
                "-Action Allow;-Action Block",
                "-AutoResolve $true;-AutoResolve $false",
                "-Group 'Portreeve PR-2026-000123' -ErrorAction;-Group 'Portreeve' -ErrorAction",
                "Remove-NetFirewallDynamicKeywordAddress;Remove-NetFirewallRule",
                "-ErrorAction SilentlyContinue;-All"
            })
    void mutantsAreNoticed(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering changed = AddressFirewall.mutant(render(given), good, bad);
        assertThatThrownBy(() -> check(given, changed)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aListThatIsTooLongIsCut() {
        Rule rule = Scenarios.rule("long", "", Networks.apart(1001), "tcp/443 udp/443");
        Case given = Scenarios.withRules(Scenarios.from("192.0.2.0/24"), rule);
        check(given);
        assertThat(WindowsFile.read(render(given)).out())
                .extracting(one -> one.to().size())
                .containsExactly(1000, 1000, 1, 1);
    }

    @Test
    void zonesAloneFailTheRenderingAndBesideNetworksAreSaid() {
        Rule rule = Scenarios.rule("one", "x.example.com", "", "tcp/443");
        Case zones = Scenarios.withRules(Scenarios.scope(new Sources(List.of(), List.of("lan"))), rule);
        assertThat(new WindowsRenderer().render(zones.rules(), zones.scope()))
                .isInstanceOfSatisfying(
                        NotRendered.class,
                        failure -> assertThat(failure.code()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE));
        Case both =
                Scenarios.withRules(Scenarios.scope(new Sources(Cases.networks("192.0.2.0/24"), List.of("lan"))), rule);
        assertThat(render(both).deviations())
                .filteredOn(verdict -> verdict.rule().isEmpty())
                .extracting(Verdict::kind)
                .containsExactly(Verdict.Kind.WIDER);
    }

    @Test
    void aKeywordBelongsToOneRequest() {
        Rule rule = Scenarios.rule("one", "x.example.com *.x.example.com", "", "tcp/443");
        Case mine = Scenarios.withRules(Scenarios.unrestricted(), rule);
        Scope scope = Scope.local(
                mine.scope().features(), mine.scope().scaleUnit(), mine.scope().region(), Cases.TARGETS);
        Set<String> ids = new TreeSet<>();
        for (Case given : List.of(mine, Scenarios.withRules(scope, rule))) {
            WindowsFile.commands(WindowsFile.load(render(given))).stream()
                    .filter(command -> command.name().equals("New-NetFirewallDynamicKeywordAddress"))
                    .forEach(command -> assertThat(ids.addAll(command.words().getOrDefault("-Id", List.of())))
                            .isTrue());
        }
        assertThat(ids).hasSize(4);
    }

    private static Rendering render(Case given) {
        return (Rendering) new WindowsRenderer().render(given.rules(), given.scope());
    }
}
