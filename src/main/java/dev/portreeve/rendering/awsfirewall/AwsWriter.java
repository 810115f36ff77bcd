package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.JsonFile;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes each group as a file of rules and as the input of `create-rule-group`, and the commands that remove them.
final class AwsWriter {

    private final Scope scope;
    private final String stem;

    private AwsWriter(Scope scope) {
        this.scope = scope;
        this.stem = "awsfirewall/" + scope.request();
    }

    static List<Artifact> write(AwsConfig config, Scope scope) {
        AwsWriter writer = new AwsWriter(scope);
        List<Artifact> artifacts = new ArrayList<>();
        for (AwsGroup group : config.groups()) {
            String suffix = group.number() == 1 ? "" : "-" + group.number();
            artifacts.add(writer.rules(group).at(writer.stem + suffix + ".rules"));
            artifacts.add(JsonFile.at(writer.stem + suffix + ".json", writer.group(group)));
        }
        artifacts.add(writer.rollback(config).at(writer.stem + "-rollback.sh"));
        return artifacts;
    }

    private TextFile rules(AwsGroup group) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line(
                        "# Suricata 7 and AWS Network Firewall with strict order. Only passes; what nothing passes is the")
                .line("# business of the policy's default action.")
                .blank();
        group.lines(scope.request(), false).forEach(file::line);
        return file;
    }

    private Map<String, Object> group(AwsGroup group) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (!group.variables().isEmpty()) {
            Map<String, Object> sets = new LinkedHashMap<>();
            group.variables().forEach((name, networks) -> sets.put(name, Map.of("Definition", networks)));
            body.put("RuleVariables", Map.of("IPSets", sets));
        }
        body.put("RulesSource", Map.of("RulesString", String.join("\n", group.lines(scope.request(), true))));
        body.put("StatefulRuleOptions", Map.of("RuleOrder", "STRICT_ORDER"));
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("RuleGroupName", group.name());
        input.put("Type", "STATEFUL");
        input.put("Capacity", group.rules().size());
        input.put("Description", "Portreeve " + Header.of(scope));
        input.put("RuleGroup", body);
        return input;
    }

    private TextFile rollback(AwsConfig config) {
        TextFile file = new TextFile()
                .line("#!/bin/sh")
                .line("# Portreeve " + Header.of(scope))
                .line("# Deletes the rule groups of this request, and nothing else. Take them out of every firewall")
                .line("# policy first: AWS keeps a group that a policy refers to. Needs the AWS CLI, signed in.")
                .line("set -eu");
        config.groups()
                .forEach(group -> file.line(
                        "aws network-firewall delete-rule-group --type STATEFUL --rule-group-name " + group.name()));
        return file;
    }
}
