package dev.portreeve.rendering.azurefirewall;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.JsonFile;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/// Writes the groups in three notations, of which the site uses one, and the commands that remove them.
final class AzureWriter {

    static final String API = "2024-05-01";

    private AzureWriter() {}

    static List<Artifact> write(AzureConfig config, Scope scope) {
        String stem = "azurefirewall/" + scope.request();
        List<Artifact> artifacts = new ArrayList<>();
        for (AzureGroup group : config.groups()) {
            String suffix = group.number() == 1 ? "" : "-" + group.number();
            artifacts.add(JsonFile.at(stem + suffix + ".json", AzureJson.body(group)));
        }
        artifacts.add(JsonFile.at(stem + "-template.json", AzureTemplate.of(config, scope)));
        artifacts.add(AzureTerraform.write(config, scope));
        artifacts.add(rollback(config, scope).at(stem + "-rollback.sh"));
        return artifacts;
    }

    private static TextFile rollback(AzureConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("#!/bin/sh")
                .line("# Portreeve " + Header.of(scope))
                .line("# Deletes the rule collection groups of this request from a firewall policy, and nothing else.")
                .line("# Needs the Azure CLI, signed in. Its one argument is the resource ID of the policy.")
                .line("set -eu")
                .line("policy=${1:?resource ID of the firewall policy}");
        // backwards: a policy takes one change at a time, and the first group is the last to go
        for (AzureGroup group : config.groups().reversed()) {
            file.line("az rest --method delete --url \"$policy/ruleCollectionGroups/" + group.name() + "?api-version="
                    + API + "\"");
        }
        return file;
    }
}
