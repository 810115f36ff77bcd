package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import java.util.Collection;
import java.util.function.Function;

/// Takes away what the script made: policies first, by their numbers, then the objects by name.
final class FortiRollback {

    private final FortiScript script = new FortiScript();

    private FortiRollback() {}

    static Artifact write(FortiConfig config, String request) {
        FortiRollback rollback = new FortiRollback();
        rollback.script.table(
                "firewall policy", config.policies(), policy -> rollback.script.delete(Long.toString(policy.id())));
        rollback.delete("firewall wildcard-fqdn custom", config.exemption().wildcards(), FortiAddress::name);
        rollback.delete("firewall service custom", config.services(), FortiService::name);
        rollback.delete("firewall addrgrp6", config.groups(Prefix.Family.IPV6), FortiGroup::name);
        rollback.delete("firewall addrgrp", config.groups(Prefix.Family.IPV4), FortiGroup::name);
        rollback.delete("firewall address6", config.addresses(Prefix.Family.IPV6), FortiAddress::name);
        rollback.delete("firewall address", config.addresses(Prefix.Family.IPV4), FortiAddress::name);
        return rollback.script.at("fortigate/" + request + "-rollback.conf");
    }

    private <T> void delete(String table, Collection<T> objects, Function<T, String> name) {
        script.table(table, objects, object -> script.delete(FortiScript.quoted(name.apply(object))));
    }
}
