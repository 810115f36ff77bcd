package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the verdicts on a rule say of single names, networks and services: the meaning of each reason for what is not
/// exact, without a look at how it came about.
final class Declared {

    private static final Set<String> OPENS_APEX =
            Set.of("opens-apex", "exempts-apex", "dot-and-bare-open-apex", "apex-and-five-levels");
    private static final Set<String> FIVE_LEVELS = Set.of("apex-and-five-levels", "five-levels-below");
    private static final Set<String> CLOSED_SERVICES =
            Set.of("wildcard-only-web", "names-in-tcp-only", "wildcard-for-web-only");
    private static final Set<Service> WEB = Set.of(Service.tcp(80), Service.tcp(443));

    private final Rule rule;
    private final Map<Entry, Verdict> verdicts = new HashMap<>();

    private final Map<Service, Verdict> services = new HashMap<>();

    private Declared(Rule rule) {
        this.rule = rule;
    }

    /// One for each rule, in their order.
    static List<Declared> of(List<Rule> rules, List<Verdict> report) {
        Map<RuleId, Declared> each = new LinkedHashMap<>();
        rules.forEach(rule -> each.put(rule.id(), new Declared(rule)));
        for (Verdict verdict : report) {
            verdict.rule().map(each::get).ifPresent(one -> one.verdicts.put(verdict.entry(), verdict));
        }
        each.values().forEach(Declared::indexServices);
        return List.copyOf(each.values());
    }

    private void indexServices() {
        rule.services().forEach(service -> services.put(service, verdict(Entry.service(service))));
    }

    Rule rule() {
        return rule;
    }

    boolean isExact() {
        return verdicts.values().stream()
                .filter(verdict -> verdict.entry().kind() != Entry.Kind.REQUIREMENT)
                .allMatch(verdict -> verdict.kind() == Verdict.Kind.EXACT);
    }

    /// Whether the rule's networks are what is written, and its names nowhere.
    boolean isByNetwork() {
        return rule.hosts().isEmpty()
                || rule.hosts().stream()
                        .anyMatch(host -> verdict(Entry.host(host)).reason().equals("networks-used-instead"));
    }

    /// What the rule, written by name on this service, opens, as patterns of [NameSet].
    List<String> patterns(Service probe) {
        boolean names = false;
        boolean wildcards = false;
        for (Service service : rule.services()) {
            Verdict verdict = services.get(service);
            if (carries(service, verdict, probe)) {
                names = true;
                wildcards |= !verdict.reason().equals("plain-names-only");
            }
        }
        List<String> patterns = new ArrayList<>();
        for (HostPattern host : rule.hosts()) {
            if (host instanceof HostPattern.Name ? names : wildcards) {
                patterns.addAll(patterns(host.toString(), verdict(Entry.host(host)), probe));
            }
        }
        return patterns;
    }

    private static List<String> patterns(String asked, Verdict verdict, Service probe) {
        return switch (verdict.kind()) {
            case EXACT -> verdict.reason().equals("networks-used-instead") ? List.of() : List.of(asked);
            case WIDER -> {
                if (verdict.reason().equals("learned-by-resolver")) {
                    String domain = verdict.parameters().getFirst();
                    yield List.of(domain, "*." + domain);
                }
                String more = widened(verdict);
                yield more.isEmpty() ? List.of(asked) : List.of(limited(asked, verdict, probe), more);
            }
            case NARROWER -> isOpen(verdict, probe) ? List.of(limited(asked, verdict, probe)) : List.of();
            case IMPOSSIBLE -> List.of();
        };
    }

    private static String limited(String asked, Verdict verdict, Service probe) {
        return FIVE_LEVELS.contains(verdict.reason()) && WEB.contains(probe) ? asked + "/5" : asked;
    }

    private static String widened(Verdict verdict) {
        if (OPENS_APEX.contains(verdict.reason())) {
            return verdict.parameters().getFirst();
        }
        return switch (verdict.reason()) {
            case "bare-opens-below" -> "*." + verdict.parameters().getFirst();
            // other names at the same addresses: not to be seen by name
            case "opens-addresses-of-name", "resolved-by-dns", "learned-from-dns", "learned-by-windows" -> "";
            default -> throw unknown(verdict);
        };
    }

    private static boolean isOpen(Verdict verdict, Service probe) {
        if (FIVE_LEVELS.contains(verdict.reason())) {
            return true;
        }
        if (CLOSED_SERVICES.contains(verdict.reason())) {
            return !Probes.carries(services(verdict.parameters().getFirst()), probe);
        }
        throw unknown(verdict);
    }

    private static List<Service> services(String texts) {
        return List.of(texts.split(",? ")).stream()
                .map(text -> Service.tryParse(text).orElseThrow())
                .toList();
    }

    private static boolean carries(Service service, Verdict verdict, Service probe) {
        boolean asked = Probes.carries(List.of(service), probe);
        return switch (verdict.kind()) {
            case EXACT -> asked;
            case WIDER -> {
                if (!verdict.reason().equals("list-without-ports")) {
                    throw unknown(verdict);
                }
                yield probe.transport() == Transport.TCP;
            }
            case NARROWER ->
                switch (verdict.reason()) {
                    // by protocol, not by port
                    case "tls-and-http-only", "plain-names-only" -> asked;
                    case "pac-web-ports" ->
                        List.of(verdict.parameters().getFirst().split(" ")).contains(Integer.toString(probe.first()));
                    default -> throw unknown(verdict);
                };
            case IMPOSSIBLE -> false;
        };
    }

    /// The networks that the rule, written by network on this service, opens.
    List<String> networks(Service probe) {
        boolean carried = rule.services().stream().anyMatch(service -> carries(service, services.get(service), probe));
        return !carried
                ? List.of()
                : rule.networks().stream()
                        .filter(network -> isWritten(verdict(Entry.network(network))))
                        .map(Object::toString)
                        .toList();
    }

    private static boolean isWritten(Verdict verdict) {
        return switch (verdict.kind()) {
            case EXACT -> !verdict.reason().equals("names-used-instead");
            case WIDER -> throw unknown(verdict);
            case NARROWER -> {
                // an address in place of a name, which is all that can be asked of it
                if (!verdict.reason().equals("pac-literal-only")) {
                    throw unknown(verdict);
                }
                yield true;
            }
            case IMPOSSIBLE -> false;
        };
    }

    private Verdict verdict(Entry entry) {
        Verdict verdict = verdicts.get(entry);
        if (verdict == null) {
            throw new AssertionError("no verdict on " + entry + " of " + rule.id());
        }
        return verdict;
    }

    /// What the entries of the rule that have to do with the name came out as, for people to read.
    String about(String name) {
        return verdicts.values().stream()
                .filter(verdict -> verdict.entry().kind() != Entry.Kind.REQUIREMENT)
                .filter(verdict -> verdict.entry().kind() != Entry.Kind.HOST
                        || name.endsWith(verdict.entry().value().replaceFirst("^\\*\\.", "")))
                .map(verdict -> verdict.entry().value() + " " + verdict.kind().word() + " (" + verdict.reason() + ")")
                .sorted()
                .limit(12)
                .toList()
                .toString();
    }

    private static AssertionError unknown(Verdict verdict) {
        return new AssertionError("say in Declared what this opens: " + verdict);
    }
}
