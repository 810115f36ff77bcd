package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads rule collection groups back as Azure Firewall would, without any of the code that wrote them.
record AzureFile(List<Web> web, List<Flow> flows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A rule for names in HTTP and TLS, ports written as `Https:443`.
    record Web(String name, Set<String> sources, Set<String> names, Set<String> ports) {
        boolean opens(String host, int port) {
            return (ports.contains("Https:" + port) || ports.contains("Http:" + port))
                    && names.stream()
                            .anyMatch(name -> name.startsWith("*")
                                    ? host.length() >= name.length() && host.endsWith(name.substring(1))
                                    : host.equals(name));
        }
    }

    /// A rule for addresses or plain names.
    record Flow(
            String name,
            Set<String> sources,
            Set<String> addresses,
            Set<String> names,
            Set<String> protocols,
            Set<String> ports) {
        boolean carries(String protocol, int port) {
            return protocols.contains(protocol) && ports.stream().anyMatch(range -> SquidFile.within(range, port));
        }
    }

    /// The bodies, `PR-1.json` and `PR-1-2.json`.
    static AzureFile bodies(Rendering rendering) {
        return read(rendering.artifacts().stream()
                .filter(artifact -> artifact.path().matches("azurefirewall/[A-Z0-9-]+\\.json"))
                .map(artifact -> JSON.readTree(artifact.text()).get("properties")));
    }

    /// The deployment template.
    static AzureFile template(Rendering rendering) {
        JsonNode template = JSON.readTree(named(rendering, "-template.json").text());
        return read(template.get("resources").valueStream().map(resource -> resource.get("properties")));
    }

    static Artifact named(Rendering rendering, String end) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    /// What the parser of Terraform's language made of the third notation.
    static AzureFile terraform(String json) {
        List<Web> web = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        JsonNode groups = JSON.readTree(json).at("/resource/azurerm_firewall_policy_rule_collection_group");
        groups.valueStream().flatMap(JsonNode::valueStream).forEach(group -> {
            rules(group, "application_rule_collection").forEach(rule -> {
                assertThat(rule.get("terminate_tls").booleanValue()).isFalse();
                web.add(new Web(
                        text(rule, "name"),
                        texts(rule, "source_addresses"),
                        texts(rule, "destination_fqdns"),
                        ports(rule, "type")));
            });
            rules(group, "network_rule_collection")
                    .forEach(rule -> flows.add(new Flow(
                            text(rule, "name"),
                            texts(rule, "source_addresses"),
                            texts(rule, "destination_addresses"),
                            texts(rule, "destination_fqdns"),
                            texts(rule, "protocols"),
                            texts(rule, "destination_ports"))));
        });
        return new AzureFile(web, flows);
    }

    private static Stream<JsonNode> rules(JsonNode group, String collection) {
        return group.path(collection).valueStream().flatMap(one -> {
            assertThat(text(one, "action")).isEqualTo("Allow");
            return one.get("rule").valueStream();
        });
    }

    private static AzureFile read(Stream<JsonNode> groups) {
        List<Web> web = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        groups.flatMap(group -> group.get("ruleCollections").valueStream()).forEach(collection -> {
            assertThat(collection.at("/action/type").stringValue()).isEqualTo("Allow");
            for (JsonNode rule : collection.get("rules")) {
                switch (text(rule, "ruleType")) {
                    case "ApplicationRule" -> web.add(web(rule));
                    case "NetworkRule" -> flows.add(flow(rule));
                    default -> throw new AssertionError("unexpected rule: " + rule);
                }
            }
        });
        return new AzureFile(web, flows);
    }

    private static Web web(JsonNode rule) {
        assertThat(rule.get("terminateTLS").booleanValue()).isFalse();
        return new Web(
                text(rule, "name"),
                texts(rule, "sourceAddresses"),
                texts(rule, "targetFqdns"),
                ports(rule, "protocolType"));
    }

    private static Flow flow(JsonNode rule) {
        return new Flow(
                text(rule, "name"),
                texts(rule, "sourceAddresses"),
                texts(rule, "destinationAddresses"),
                texts(rule, "destinationFqdns"),
                texts(rule, "ipProtocols"),
                texts(rule, "destinationPorts"));
    }

    private static Set<String> ports(JsonNode rule, String type) {
        return Set.copyOf(rule.get("protocols")
                .valueStream()
                .map(port -> text(port, type) + ":" + port.get("port").intValue())
                .toList());
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).stringValue();
    }

    private static Set<String> texts(JsonNode node, String member) {
        return Set.copyOf(
                node.path(member).valueStream().map(JsonNode::stringValue).toList());
    }
}
