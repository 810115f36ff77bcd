package dev.portreeve.rendering.azurefirewall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups in the members of `Microsoft.Network/firewallPolicies/ruleCollectionGroups`, API version 2024-05-01.
final class AzureJson {

    private static final int NETWORK_PRIORITY = 100;
    private static final int APPLICATION_PRIORITY = 200;

    private AzureJson() {}

    /// The body of a request that creates or replaces a group.
    static Map<String, Object> body(AzureGroup group) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", group.name());
        body.put("properties", properties(group, group.priority()));
        return body;
    }

    static Map<String, Object> properties(AzureGroup group, Object priority) {
        List<Map<String, Object>> collections = new ArrayList<>();
        add(collections, group.collection("network"), NETWORK_PRIORITY, group.network());
        add(collections, group.collection("application"), APPLICATION_PRIORITY, group.application());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("priority", priority);
        properties.put("ruleCollections", collections);
        return properties;
    }

    private static void add(
            List<Map<String, Object>> collections, String name, int priority, List<? extends AzureRule> rules) {
        if (!rules.isEmpty()) {
            Map<String, Object> collection = new LinkedHashMap<>();
            collection.put("ruleCollectionType", "FirewallPolicyFilterRuleCollection");
            collection.put("name", name);
            collection.put("priority", priority);
            collection.put("action", Map.of("type", "Allow"));
            collection.put("rules", rules.stream().map(AzureJson::rule).toList());
            collections.add(collection);
        }
    }

    static Map<String, Object> rule(AzureRule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        switch (rule) {
            case AzureRule.Application application -> {
                head(members, "ApplicationRule", rule);
                members.put("sourceAddresses", rule.sources());
                members.put("targetFqdns", application.names());
                members.put(
                        "protocols",
                        application.ports().stream().map(AzureJson::port).toList());
                members.put("terminateTLS", false);
            }
            case AzureRule.Network network -> {
                head(members, "NetworkRule", rule);
                members.put("ipProtocols", List.of(network.protocol()));
                members.put("sourceAddresses", rule.sources());
                members.put(network.destination().member(), network.to());
                members.put("destinationPorts", network.ports());
            }
        }
        return members;
    }

    private static void head(Map<String, Object> members, String type, AzureRule rule) {
        members.put("ruleType", type);
        members.put("name", rule.name());
        members.put("description", rule.description());
    }

    private static Map<String, Object> port(AzureRule.WebPort port) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("protocolType", port.type());
        members.put("port", port.port());
        return members;
    }
}
