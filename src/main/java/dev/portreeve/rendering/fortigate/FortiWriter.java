package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Writes a script of the command line: objects first, then the policies that use them. Names and texts are quoted.
final class FortiWriter {

    private final FortiConfig config;
    private final String request;
    private final String comment;
    private final FortiScript script = new FortiScript();

    private FortiWriter(FortiConfig config, Scope scope) {
        this.config = config;
        this.request = scope.request();
        this.comment = FortiScript.quoted(Header.of(scope));
    }

    static List<Artifact> write(FortiConfig config, Scope scope) {
        List<Artifact> artifacts = new ArrayList<>(FortiLists.write(config, scope.request()));
        artifacts.add(new FortiWriter(config, scope).load());
        artifacts.add(FortiRollback.write(config, scope.request()));
        if (!config.exemption().isEmpty()) {
            artifacts.add(FortiExemptions.write(config.exemption(), scope.request()));
        }
        return artifacts;
    }

    private Artifact load() {
        script.table("firewall address", config.addresses(Prefix.Family.IPV4), this::address);
        script.table("firewall address6", config.addresses(Prefix.Family.IPV6), this::address);
        script.table("firewall addrgrp", config.groups(Prefix.Family.IPV4), this::group);
        script.table("firewall addrgrp6", config.groups(Prefix.Family.IPV6), this::group);
        script.table("firewall service custom", config.services(), this::service);
        script.table("firewall wildcard-fqdn custom", config.exemption().wildcards(), this::exempt);
        script.table("firewall policy", config.policies(), this::policy);
        return script.at("fortigate/" + request + ".conf");
    }

    private void address(FortiAddress address) {
        script.edit(FortiScript.quoted(address.name()));
        if (!address.network()) {
            script.set("type", "fqdn").set("fqdn", FortiScript.quoted(address.value()));
        } else if (address.family() == Prefix.Family.IPV4) {
            script.set("type", "ipmask").set("subnet", FortiScript.masked(Prefix.parse(address.value())));
        } else {
            script.set("type", "ipprefix").set("ip6", address.value());
        }
        script.set("comment", comment).next();
    }

    private void group(FortiGroup group) {
        script.edit(FortiScript.quoted(group.name()));
        List<String> members = group.members().stream().map(FortiAddress::name).toList();
        script.set("member", FortiScript.quoted(members))
                .set("comment", FortiScript.quoted(group.about()))
                .next();
    }

    private void service(FortiService service) {
        script.edit(FortiScript.quoted(service.name()))
                .set(service.transport().word() + "-portrange", String.join(" ", service.ports()))
                .set("comment", comment)
                .next();
    }

    private void exempt(FortiAddress wildcard) {
        script.edit(FortiScript.quoted(wildcard.name()))
                .set("wildcard-fqdn", FortiScript.quoted(wildcard.value()))
                .set("comment", comment)
                .next();
    }

    private void policy(FortiPolicy policy) {
        script.edit(Long.toString(policy.id()))
                .set("name", FortiScript.quoted(policy.name()))
                .set("srcintf", FortiScript.quoted(orAll(config.zones(), "any")))
                .set("dstintf", FortiScript.quoted("any"))
                .set("action", "accept");
        for (FortiSide side : policy.sides()) {
            String six = side.family() == Prefix.Family.IPV6 ? "6" : "";
            script.set("srcaddr" + six, FortiScript.quoted(orAll(names(side.from()), "all")))
                    .set("dstaddr" + six, FortiScript.quoted(names(side.to())));
        }
        script.set("schedule", FortiScript.quoted("always"))
                .set(
                        "service",
                        FortiScript.quoted(policy.services().stream()
                                .map(FortiService::name)
                                .toList()));
        if (policy.portalExempt()) {
            script.set("captive-portal-exempt", "enable");
        }
        script.set("comments", FortiScript.quoted(request + " " + policy.rule()))
                .next();
    }

    private static List<String> names(Collection<FortiGroup> groups) {
        return groups.stream().map(FortiGroup::name).toList();
    }

    /// A field without values does not restrict; that it may is settled before.
    private static List<String> orAll(List<String> values, String all) {
        return values.isEmpty() ? List.of(all) : values;
    }
}
