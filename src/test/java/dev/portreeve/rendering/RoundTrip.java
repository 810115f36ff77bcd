package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads a rendering back and compares what it opens with what the verdicts say: opened is asked, and declared wider,
/// without declared narrower and impossible.
final class RoundTrip {

    private final Case given;
    private final Rendering rendering;
    private final List<Opening> openings;
    private final Set<String> probes;
    private final List<String> others;
    private final boolean both;
    private final List<String> faults = new ArrayList<>();

    private RoundTrip(Case given, Rendering rendering, List<Opening> openings, Set<String> probes) {
        this.given = given;
        this.rendering = rendering;
        this.openings = openings;
        this.probes = probes;
        this.others = every(probes, 20);
        this.both = rendering.target().equals(TargetId.PLAIN);
    }

    private static List<String> every(Set<String> values, int step) {
        List<String> all = List.copyOf(values);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    /// The differences, each naming target, rule and entries; none when the files say what the verdicts say.
    static List<String> faults(Case given, Rendering rendering, Set<String> probes) {
        RoundTrip trip = new RoundTrip(given, rendering, Readings.read(rendering), probes);
        trip.compare();
        trip.checkSources();
        trip.checkExemptions();
        return trip.faults;
    }

    /// Probes on both sides of each end of a range, too.
    static Set<Service> services(List<Rule> rules) {
        Set<Service> services = new TreeSet<>(Probes.services(rules));
        rules.stream()
                .flatMap(rule -> rule.services().stream())
                .filter(service -> service.first() < service.last())
                .forEach(service ->
                        services.add(new Service(service.transport(), service.first() + 1, service.first() + 1)));
        return services;
    }

    /// Rule by rule where the files name rules, else all together.
    private void compare() {
        List<Opening> opens = openings.stream().filter(Opening::opens).toList();
        List<Declared> declared = Declared.of(given.rules().rules(), rendering.report());
        if (opens.stream().anyMatch(opening -> opening.rule().isEmpty())) {
            compare("", declared, opens, services(given.rules().rules()), probes);
            return;
        }
        Map<String, List<Opening>> byRule = opens.stream().collect(Collectors.groupingBy(Opening::rule));
        for (Declared one : declared) {
            String id = one.rule().id().text();
            List<Rule> rule = List.of(one.rule());
            Set<String> names = new TreeSet<>(Probes.names(rule));
            names.addAll(others);
            compare(id, List.of(one), byRule.getOrDefault(id, List.of()), services(rule), names);
            byRule.remove(id);
        }
        byRule.keySet().forEach(rule -> fault("opens something for " + rule + ", which nobody asks for"));
    }

    private void compare(
            String about, List<Declared> declared, List<Opening> opens, Set<Service> services, Set<String> names) {
        Set<Object> seen = new HashSet<>();
        for (Service service : services) {
            List<Opening> carrying =
                    opens.stream().filter(one -> one.carries(service)).toList();
            List<String> networks = carrying.stream()
                    .flatMap(one -> one.networks().stream())
                    .distinct()
                    .toList();
            boolean mixed = declared.size() == 1 && !networks.isEmpty();
            List<String> expected = new ArrayList<>();
            List<String> patterns = new ArrayList<>();
            for (Declared one : declared) {
                if (mixed || one.isByNetwork()) {
                    expected.addAll(one.networks(service));
                }
                // a list for people has both
                if (!(mixed || one.isByNetwork()) || both) {
                    patterns.addAll(one.patterns(service));
                }
            }
            List<NameSet> opened =
                    NameSet.merged(carrying.stream().map(Opening::names).toList());
            if (seen.add(List.of(networks, expected))) {
                compareNetworks(about + " on " + service, networks, expected);
            }
            if (seen.add(List.of(opened, patterns, ""))) {
                compareNames(about, service, opened, NameSet.of(patterns), names, declared);
            }
        }
    }

    private void compareNetworks(String about, List<String> opened, List<String> declared) {
        List<String> actual = Networks.ranges(opened);
        List<String> expected = Networks.ranges(declared);
        if (!actual.equals(expected)) {
            List<String> wider = new ArrayList<>(actual);
            wider.removeAll(expected);
            List<String> narrower = new ArrayList<>(expected);
            narrower.removeAll(actual);
            fault(about + " opens networks that nothing declares: " + few(wider) + ", and closes: " + few(narrower));
        }
    }

    private void compareNames(
            String about,
            Service service,
            List<NameSet> opened,
            NameSet expected,
            Set<String> names,
            List<Declared> declared) {
        for (String name : names) {
            boolean open = opened.stream().anyMatch(one -> one.has(name));
            if (open != expected.has(name)) {
                fault(about + (open ? " opens " : " closes ") + name + " on " + service + ", where the verdicts are "
                        + declared.stream().map(one -> one.about(name)).collect(Collectors.joining(" ")));
            }
        }
    }

    private static String few(List<String> values) {
        return values.subList(0, Math.min(5, values.size())) + (values.size() > 5 ? " and more" : "");
    }

    private void fault(String text) {
        if (faults.size() < 20) {
            faults.add(rendering.target() + ": " + text);
        }
    }

    /// A source that is declared exact restricts every rule; one that is declared wider may be absent.
    private void checkSources() {
        Sources sources = given.scope().sources();
        List<String> written = sources.networks().stream()
                .filter(network -> isWritten(Entry.sourceNetwork(network)))
                .map(Prefix::toString)
                .toList();
        List<String> zones = sources.zones().stream()
                .filter(zone -> isWritten(Entry.sourceZone(zone)))
                .toList();
        for (Opening opening : openings.stream().filter(Opening::opens).toList()) {
            boolean peer = given.rules().rules().stream()
                    .anyMatch(rule -> rule.direction() == Direction.PEER
                            && rule.id().text().equals(opening.rule()));
            checkClients(opening, peer ? opening.networks() : written);
            boolean restricted = !opening.zones().isEmpty() || peer || hasNoZones(opening);
            if (!restricted || !(opening.zones().isEmpty() || opening.zones().equals(zones))) {
                if (!zones.isEmpty()) {
                    fault(opening.rule() + " is for zones " + opening.zones() + ", not " + zones);
                }
            }
        }
    }

    /// Where zones are left to people, or where networks say the clients and zones are declared wider.
    private boolean hasNoZones(Opening opening) {
        return opening.zones().isEmpty()
                && rendering.report().stream()
                        .filter(verdict -> verdict.entry().kind() == Entry.Kind.SOURCE_ZONE)
                        .allMatch(verdict -> verdict.kind() == Verdict.Kind.WIDER
                                || verdict.reason().equals("bind-to-interface"));
    }

    private boolean isWritten(Entry source) {
        return rendering.report().stream()
                .filter(verdict -> verdict.entry().equals(source))
                .anyMatch(verdict -> verdict.kind() == Verdict.Kind.EXACT);
    }

    /// The clients of each family that the destination has, all of them and no others.
    private void checkClients(Opening opening, Collection<String> written) {
        if (opening.from().isEmpty() != written.isEmpty()) {
            fault(opening.rule() + " is for clients " + opening.from() + ", not " + written);
            return;
        }
        boolean six = opening.from().stream().anyMatch(RoundTrip::isSix);
        boolean four = opening.from().stream().anyMatch(network -> !isSix(network));
        List<String> expected =
                written.stream().filter(network -> isSix(network) ? six : four).toList();
        boolean reached = opening.networks().isEmpty()
                || opening.networks().stream()
                        .allMatch(network -> written.stream().noneMatch(one -> isSix(one) == isSix(network))
                                || (isSix(network) ? six : four));
        if (!opening.from().isEmpty()
                && (!reached || !Networks.ranges(opening.from()).equals(Networks.ranges(expected)))) {
            fault(opening.rule() + " is for clients " + opening.from() + ", not " + written);
        }
    }

    private static boolean isSix(String network) {
        return network.indexOf(':') >= 0;
    }

    /// Nothing is exempt that no requirement names or declares.
    private void checkExemptions() {
        for (Opening exempt : openings.stream().filter(one -> !one.opens()).toList()) {
            List<Verdict> verdicts = rendering.report().stream()
                    .filter(verdict ->
                            verdict.entry().value().startsWith(exempt.kind().slug() + " "))
                    .toList();
            for (String name : probes) {
                if (exempt.names().has(name) && verdicts.stream().noneMatch(verdict -> means(verdict, name))) {
                    fault(exempt.kind().slug() + " for " + name + ", which nothing declares");
                }
            }
            assertThat(verdicts).as(given.toString()).isNotEmpty();
        }
    }

    private static boolean means(Verdict verdict, String name) {
        String pattern =
                verdict.entry().value().substring(verdict.entry().value().indexOf(' ') + 1);
        return Probes.matches(pattern, name)
                || (verdict.kind() == Verdict.Kind.WIDER
                        && verdict.parameters().stream()
                                .anyMatch(parameter -> name.equals(parameter)
                                        || (verdict.reason().startsWith("bare-") && name.endsWith("." + parameter))));
    }
}
