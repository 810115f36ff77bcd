package dev.portreeve.rendering.opnsense;

import dev.portreeve.canonical.Digest;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.JsonFile;
import dev.portreeve.rendering.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the aliases as OPNsense exports and pfSense imports them, the rules of pf, and what takes both away again.
final class OpnWriter {

    private final OpnConfig config;
    private final Scope scope;
    private final String stem;

    private OpnWriter(OpnConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
        this.stem = "opnsense/" + scope.request();
    }

    static List<Artifact> write(OpnConfig config, Scope scope) {
        OpnWriter writer = new OpnWriter(config, scope);
        return List.of(
                writer.opnsense(),
                writer.pfsense(),
                PfRules.write(config, scope),
                writer.rollbackAliases(),
                writer.rollbackAnchor());
    }

    private Artifact opnsense() {
        Map<String, Object> aliases = new LinkedHashMap<>();
        for (OpnAlias alias : config.aliases()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("enabled", "1");
            fields.put("name", alias.name());
            fields.put("type", alias.kind().word());
            fields.put("proto", "");
            fields.put("content", String.join("\n", alias.entries()));
            fields.put("description", alias.about());
            aliases.put(key(alias), fields);
        }
        return JsonFile.at(stem + "-aliases.json", Map.of("aliases", Map.of("alias", aliases)));
    }

    /// In the form of a UUID. OPNsense knows an alias by its name, and gives one that is new a UUID of its own.
    private static String key(OpnAlias alias) {
        String hex = Digest.of(alias.name().getBytes(StandardCharsets.US_ASCII)).hex();
        return hex.substring(0, 8) + '-' + hex.substring(8, 12) + "-8" + hex.substring(13, 16) + "-8"
                + hex.substring(17, 20) + '-' + hex.substring(20, 32);
    }

    /// One block for each alias: its name, and the lines to paste.
    private Artifact pfsense() {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line("# Firewall > Aliases > Import, on the tab named: one block at a time, its lines without #");
        for (OpnAlias alias : config.aliases()) {
            file.blank().line("# " + (alias.kind() == OpnAlias.Kind.PORT ? "Ports: " : "IP: ") + alias.name());
            alias.entries().forEach(entry -> file.line(entry + " " + alias.about()));
        }
        return file.at(stem + "-pfsense.txt");
    }

    private Artifact rollbackAliases() {
        TextFile file = script("Deletes the aliases of this request from OPNsense, and nothing else. One in use stays.")
                .line(
                        "# Needs curl, and the key and secret of an API user in ~/.netrc. Its one argument is the address")
                .line("# of the firewall: https://firewall.example.com")
                .line("set -eu")
                .line("api=${1:?address of the firewall}/api/firewall/alias")
                .line("remove() {")
                .line(
                        "  id=$(curl -fsS --netrc \"$api/getAliasUUID/$1\" | sed -n 's/.*\"uuid\": *\"\\([0-9a-f-]*\\)\".*/\\1/p')")
                .line("  test -z \"$id\" || curl -fsS --netrc --data '' \"$api/delItem/$id\"")
                .line("}");
        List.copyOf(config.aliases()).reversed().forEach(alias -> file.line("remove " + alias.name()));
        return file.line("curl -fsS --netrc --data '' \"$api/reconfigure\"").at(stem + "-rollback-aliases.sh");
    }

    private Artifact rollbackAnchor() {
        return script("Empties the anchor of this request, and no other. Connections that are open stay open.")
                .line("set -eu")
                .line("pfctl -a " + PfRules.anchor(scope) + " -F rules")
                .line("pfctl -a " + PfRules.anchor(scope) + " -F Tables")
                .at(stem + "-rollback-pf.sh");
    }

    private TextFile script(String purpose) {
        return new TextFile()
                .line("#!/bin/sh")
                .line("# Portreeve " + Header.of(scope))
                .line("# " + purpose);
    }
}
