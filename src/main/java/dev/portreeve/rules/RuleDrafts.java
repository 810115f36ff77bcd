package dev.portreeve.rules;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.SetId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The rules and findings collected so far. An entry that can open nothing gives a finding instead of a rule.
final class RuleDrafts {

    private final CatalogContent content;
    private final Quarantine quarantine;
    private final Map<RuleId, RuleDraft> drafts = new LinkedHashMap<>();
    private final List<RuleFinding> findings = new ArrayList<>();

    RuleDrafts(CatalogContent content) {
        this.content = content;
        this.quarantine = new Quarantine(content.findings());
    }

    List<Rule> rules() {
        return drafts.entrySet().stream()
                .map(entry -> entry.getValue().finish(entry.getKey()))
                .toList();
    }

    List<RuleFinding> findings() {
        return findings;
    }

    void gap(String code, FeatureId feature, String subject, String... parameters) {
        findings.add(new RuleFinding(code, RuleFinding.Kind.GAP, feature, subject, List.of(parameters)));
    }

    private void caution(String code, FeatureId feature, String subject, List<String> parameters) {
        findings.add(new RuleFinding(code, RuleFinding.Kind.CAUTION, feature, subject, parameters));
    }

    /// Opens the destinations of an entry.
    void open(FeatureId feature, String entry, RuleId wanted, Opening opening) {
        List<Destination> destinations =
                quarantine.keepOut(opening.destinations(), kept -> gap("quarantined", feature, entry, kept.written()));
        List<HostPattern> hosts = destinations.stream()
                .filter(Destination.Host.class::isInstance)
                .map(host -> ((Destination.Host) host).pattern())
                .distinct()
                .sorted()
                .toList();
        List<Prefix> networks = destinations.stream()
                .filter(Destination.Network.class::isInstance)
                .map(network -> ((Destination.Network) network).prefix())
                .toList();
        if (hosts.isEmpty() && networks.isEmpty()) {
            gap("hosts-missing", feature, entry);
        } else if (opening.services().isEmpty()) {
            gap("ports-missing", feature, entry);
        } else {
            remark(feature, entry, opening, destinations, networks);
            draft(wanted, opening, direction(opening))
                    .add(feature, hosts, networks, Restriction.of(content, opening, hosts), origin(entry, opening));
        }
    }

    /// Opens the services of an entry between the request's own client networks.
    void openBetween(FeatureId feature, String entry, RuleId wanted, EndpointGroup group, List<Prefix> peers) {
        if (group.services().isEmpty()) {
            gap("ports-missing", feature, entry);
        } else {
            draft(wanted, group, Direction.PEER).add(feature, List.of(), peers, List.of(), origin(entry, group));
        }
    }

    private void remark(
            FeatureId feature, String entry, Opening opening, List<Destination> destinations, List<Prefix> networks) {
        List<String> examples = destinations.stream()
                .filter(destination -> destination instanceof Destination.Host host && host.example())
                .map(Destination::written)
                .distinct()
                .toList();
        if (!examples.isEmpty()) {
            caution("example-hosts", feature, entry, List.of(String.join(", ", examples)));
        }
        if (opening instanceof EndpointGroup group && group.inferred()) {
            caution("ports-inferred", feature, entry, List.of(services(group)));
        }
        if (!networks.isEmpty()) {
            caution("networks-may-be-incomplete", feature, entry, List.of(Integer.toString(networks.size())));
        }
    }

    private RuleDraft draft(RuleId wanted, Opening opening, Direction direction) {
        Set<Service> services = new TreeSet<>(opening.services());
        RuleId id = wanted;
        for (int next = 2; drafts.containsKey(id) && !drafts.get(id).takes(services); next++) {
            id = new RuleId(wanted + "-" + next);
        }
        return drafts.computeIfAbsent(id, _ -> new RuleDraft(opening.section(), setId(opening), direction, services));
    }

    private static String services(Opening opening) {
        return String.join(
                ", ",
                opening.services().stream().sorted().map(Service::toString).toList());
    }

    private static RuleOrigin origin(String entry, Opening opening) {
        return new RuleOrigin(entry, opening.place());
    }

    private static Direction direction(Opening opening) {
        return opening instanceof EndpointGroup group ? group.direction() : Direction.OUT;
    }

    private static Optional<SetId> setId(Opening opening) {
        return opening instanceof EndpointSet set ? Optional.of(set.id()) : Optional.empty();
    }
}
