package dev.portreeve.rendering.checkpoint;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.AddressOpening;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;

/// Says rules in the words of Check Point, in the way of [AddressOpening].
final class CheckpointLowering {

    private final Scope scope;
    private final CheckpointNames names;
    private final List<CheckpointRule> rules = new ArrayList<>();
    private final List<CheckpointBypass> bypasses = new ArrayList<>();

    private CheckpointLowering(Scope scope) {
        this.scope = scope;
        this.names = new CheckpointNames(scope.request());
    }

    static CheckpointConfig lower(RuleSet rules, Scope scope) {
        CheckpointLowering lowering = new CheckpointLowering(scope);
        rules.rules().forEach(lowering::lower);
        return new CheckpointConfig(lowering.rules, lowering.bypasses);
    }

    /// Every name can be resolved.
    static AddressOpening opening(Rule rule, Scope scope) {
        return AddressOpening.of(rule, scope, _ -> true);
    }

    /// The object of a name is called by it, with a dot in front.
    static String domain(HostPattern.Name name) {
        return "." + name.name();
    }

    private void lower(Rule rule) {
        AddressOpening opening = opening(rule, scope);
        if (!opening.opensAnything()) {
            return;
        }
        String id = rule.id().text();
        List<CheckpointGroup> to = groups("to", id, opening.destinations());
        List<Prefix> clients = opening.clients(scope);
        List<CheckpointGroup> from = clients.equals(opening.destinations()) ? to : groups("from", "clients", clients);
        CheckpointRule lowered = new CheckpointRule(
                names.name(id),
                rule.id(),
                from.isEmpty() ? scope.sources().zones() : List.of(),
                from,
                to,
                opening.byNetwork()
                        ? List.of()
                        : opening.names().stream()
                                .map(CheckpointLowering::domain)
                                .toList(),
                rule.services().stream()
                        .map(service -> new CheckpointService(names.service(service), service))
                        .toList());
        rules.add(lowered);
        rule.requirements().stream()
                .filter(requirement -> requirement.kind() == RequirementKind.NO_TLS_INSPECTION)
                .forEach(requirement -> bypass(opening, requirement, lowered));
    }

    /// By network the whole rule, by name only what is meant. Nothing for UDP, which is not inspected in this way.
    private void bypass(AddressOpening opening, RuleRequirement requirement, CheckpointRule rule) {
        List<String> destinations = opening.byNetwork()
                ? rule.destinations()
                : opening.names().stream()
                        .filter(requirement.hosts()::contains)
                        .map(CheckpointLowering::domain)
                        .toList();
        List<String> services = rule.services().stream()
                .filter(service -> service.service().transport() == Transport.TCP)
                .map(CheckpointService::name)
                .toList();
        if (!destinations.isEmpty() && !services.isEmpty()) {
            String name = names.name("tls", rule.rule().text());
            bypasses.add(new CheckpointBypass(name, rule.rule(), rule.sources(), destinations, services));
        }
    }

    private List<CheckpointGroup> groups(String kind, String word, List<Prefix> networks) {
        List<List<CheckpointAddress>> parts = Parts.of(
                networks.stream()
                        .map(network -> new CheckpointAddress(names.network(network), network))
                        .toList(),
                CheckpointLimits.MEMBERS);
        List<CheckpointGroup> groups = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            groups.add(new CheckpointGroup(names.group(kind, word, i), scope.request() + " " + word, parts.get(i)));
        }
        return groups;
    }
}
