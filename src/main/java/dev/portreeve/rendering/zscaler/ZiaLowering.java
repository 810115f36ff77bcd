package dev.portreeve.rendering.zscaler;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Says rules in Zscaler's words. What it leaves out, [ZiaReport] reports by the same [ZiaPlan].
final class ZiaLowering {

    private final Scope scope;

    private ZiaLowering(Scope scope) {
        this.scope = scope;
    }

    static ZiaConfig lower(RuleSet rules, Scope scope) {
        ZiaLowering lowering = new ZiaLowering(scope);
        List<Rule> written = rules.rules().stream()
                .filter(rule -> ZiaPlan.of(rule).isExpressible())
                .toList();
        List<Rule> web = written.stream().filter(rule -> ZiaPlan.of(rule).web()).toList();
        Set<HostPattern> hosts = new TreeSet<>();
        web.forEach(rule -> hosts.addAll(ZiaPlan.of(rule).hosts()));
        List<String> uninspected = required(web, RequirementKind.NO_TLS_INSPECTION);
        return new ZiaConfig(
                ZiaPlan.addresses(scope.sources().networks()),
                written.stream().map(lowering::lower).toList(),
                // an entry has one category: whether it may have two is not documented
                ZiaHosts.urls(hosts).stream()
                        .filter(url -> !uninspected.contains(url))
                        .toList(),
                uninspected,
                required(web, RequirementKind.NO_PROXY_AUTHENTICATION));
    }

    private static List<String> required(List<Rule> rules, RequirementKind kind) {
        return ZiaHosts.urls(rules.stream()
                .flatMap(rule -> rule.requirements().stream())
                .filter(requirement -> requirement.kind() == kind)
                .flatMap(requirement -> requirement.hosts().stream())
                .filter(ZiaHosts::isTaken)
                .toList());
    }

    private ZiaRule lower(Rule rule) {
        ZiaPlan plan = ZiaPlan.of(rule);
        List<String> names = new ArrayList<>();
        List<String> suffixes = new ArrayList<>();
        for (HostPattern host : plan.matched().patterns()) {
            (host instanceof HostPattern.Name ? names : suffixes).add(ZiaHosts.word(host));
        }
        List<ZiaGroup> groups = new ArrayList<>();
        add(groups, rule, "DSTN_FQDN", "fqdn", names);
        add(groups, rule, "DSTN_DOMAIN", "domain", suffixes);
        add(groups, rule, "DSTN_IP", "ip", plan.networks());
        return new ZiaRule(
                SafeName.of(ZiaLimits.RULE, scope.request(), rule.id().text()),
                name(rule, "ports"),
                description(rule),
                rule.services(),
                groups);
    }

    private void add(List<ZiaGroup> groups, Rule rule, String type, String word, List<String> members) {
        int number = 1;
        for (List<String> part : Parts.of(members, ZiaLimits.MEMBERS)) {
            String suffix = number == 1 ? word : word + "_" + number;
            groups.add(new ZiaGroup(name(rule, suffix), type, description(rule), part));
            number++;
        }
    }

    /// What it is comes first, so that it is not cut off.
    private String name(Rule rule, String what) {
        return SafeName.of(ZiaLimits.NAME, scope.request(), what, rule.id().text());
    }

    private String description(Rule rule) {
        return scope.request() + " " + rule.id();
    }
}
