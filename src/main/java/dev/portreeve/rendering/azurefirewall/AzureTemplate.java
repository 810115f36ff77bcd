package dev.portreeve.rendering.azurefirewall;

import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same groups as a deployment template, one after the other: a policy takes one change at a time.
final class AzureTemplate {

    private static final String TYPE = "Microsoft.Network/firewallPolicies/ruleCollectionGroups";

    private AzureTemplate() {}

    static Map<String, Object> of(AzureConfig config, Scope scope) {
        Map<String, Object> priority = new LinkedHashMap<>();
        priority.put("type", "int");
        priority.put("defaultValue", config.groups().getFirst().priority());
        priority.put("minValue", 100);
        priority.put("maxValue", AzureLimits.PRIORITY + 1 - config.groups().size());
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("firewallPolicyName", Map.of("type", "string"));
        parameters.put("priority", priority);
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#");
        template.put("contentVersion", "1.0.0.0");
        template.put("metadata", Map.of("description", "Portreeve " + Header.of(scope)));
        template.put("parameters", parameters);
        template.put(
                "resources",
                config.groups().stream().map(group -> resource(config, group)).toList());
        return template;
    }

    private static Map<String, Object> resource(AzureConfig config, AzureGroup group) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("type", TYPE);
        resource.put("apiVersion", AzureWriter.API);
        resource.put("name", "[format('{0}/{1}', parameters('firewallPolicyName'), '" + group.name() + "')]");
        int before = group.number() - 1;
        if (before > 0) {
            String name = config.groups().get(before - 1).name();
            resource.put(
                    "dependsOn",
                    List.of("[resourceId('" + TYPE + "', parameters('firewallPolicyName'), '" + name + "')]"));
        }
        String priority = before == 0 ? "[parameters('priority')]" : "[add(parameters('priority'), " + before + ")]";
        resource.put("properties", AzureJson.properties(group, priority));
        return resource;
    }
}
