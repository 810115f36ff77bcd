package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says rules in the words of AWS Network Firewall. What it leaves out, [AwsReport] reports by the same [AwsPlan].
final class AwsLowering {

    private final Scope scope;
    private final List<AwsClients> clients;
    private final List<AwsRule> rules = new ArrayList<>();

    private AwsLowering(Scope scope) {
        this.scope = scope;
        this.clients = scope.sources().areUnrestricted()
                ? List.of(AwsClients.any())
                : AwsClients.of("CLIENTS", AwsPlan.least(scope.sources().networks()));
    }

    static AwsConfig lower(RuleSet rules, Scope scope) {
        AwsLowering lowering = new AwsLowering(scope);
        rules.rules().forEach(lowering::lower);
        return AwsConfig.of(scope, lowering.rules);
    }

    private void lower(Rule rule) {
        AwsPlan plan = AwsPlan.of(rule, scope);
        names(rule, AwsRule.Protocol.TLS, plan.tlsPorts());
        names(rule, AwsRule.Protocol.HTTP, plan.httpPorts());
        networks(rule, AwsRule.Protocol.TCP, plan, plan.plainPorts(Transport.TCP));
        networks(rule, AwsRule.Protocol.UDP, plan, plan.plainPorts(Transport.UDP));
    }

    private void names(Rule rule, AwsRule.Protocol protocol, List<String> ports) {
        if (!ports.isEmpty()) {
            for (AwsClients from : clients) {
                AwsName.of(rule.hosts())
                        .forEach(name ->
                                rules.add(new AwsRule(rule.id(), protocol, from, List.of(), ports, Optional.of(name))));
            }
        }
    }

    private void networks(Rule rule, AwsRule.Protocol protocol, AwsPlan plan, List<String> ports) {
        if (!ports.isEmpty()) {
            List<String> to = AwsPlan.least(plan.networks());
            List<AwsClients> senders = rule.direction() == Direction.PEER ? AwsClients.of("PEERS", to) : clients;
            for (AwsClients from : senders) {
                AwsClients.parts(to, AwsLimits.DESTINATIONS)
                        .forEach(part ->
                                rules.add(new AwsRule(rule.id(), protocol, from, part, ports, Optional.empty())));
            }
        }
    }
}
