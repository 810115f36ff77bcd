package dev.portreeve.rendering.azurefirewall;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Says rules in Azure Firewall's words. What it leaves out, [AzureReport] reports by the same [AzurePlan].
final class AzureLowering {

    private static final List<String> ANY_CLIENT = List.of("*");

    private final Scope scope;
    private final List<String> clients;
    private final List<AzureRule> rules = new ArrayList<>();

    private AzureLowering(Scope scope) {
        this.scope = scope;
        this.clients = scope.sources().areUnrestricted()
                ? ANY_CLIENT
                : AzurePlan.addresses(scope.sources().networks());
    }

    static AzureConfig lower(RuleSet rules, Scope scope) {
        AzureLowering lowering = new AzureLowering(scope);
        rules.rules().forEach(lowering::lower);
        return new AzureConfig(AzureGroups.of(scope, lowering.rules));
    }

    private void lower(Rule rule) {
        AzurePlan plan = AzurePlan.of(rule);
        if (!plan.web().isEmpty()) {
            List<String> names = plan.matched().patterns().stream()
                    .map(HostPattern::toString)
                    .toList();
            List<AzureRule.WebPort> ports =
                    plan.web().stream().map(AzurePlan::port).toList();
            each(
                    rule,
                    "web",
                    names,
                    (name, part) -> new AzureRule.Application(name, description(rule), clients, part, ports));
        }
        for (Transport transport : Transport.values()) {
            List<String> ports = plan.ports(transport);
            if (!ports.isEmpty()) {
                network(rule, transport, ports, AzureRule.Destination.ADDRESSES, plan.addresses());
                network(rule, transport, ports, AzureRule.Destination.NAMES, plan.names());
            }
        }
    }

    private void network(
            Rule rule, Transport transport, List<String> ports, AzureRule.Destination destination, List<String> all) {
        List<String> from = rule.direction() == Direction.PEER ? all : clients;
        each(
                rule,
                transport.word(),
                all,
                (name, part) -> new AzureRule.Network(
                        name, description(rule), from, destination, part, transport.name(), ports));
    }

    /// One rule for each part of a long list; none for an empty one.
    private void each(Rule rule, String kind, List<String> all, BiFunction<String, List<String>, AzureRule> maker) {
        for (int start = 0, number = 1; start < all.size(); start += AzureLimits.DESTINATIONS, number++) {
            List<String> part = all.subList(start, Math.min(all.size(), start + AzureLimits.DESTINATIONS));
            String suffix = number == 1 ? kind : kind + "_" + number;
            rules.add(maker.apply(
                    SafeName.of(AzureLimits.NAME, scope.request(), rule.id().text(), suffix), part));
        }
    }

    private String description(Rule rule) {
        return scope.request() + " " + rule.id();
    }
}
