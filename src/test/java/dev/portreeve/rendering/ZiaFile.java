package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files for Zscaler back as its firewall and its URL lists would, without any of the code that wrote them.
record ZiaFile(List<Rule> rules, List<String> web, List<String> uninspected, List<String> unasked, Set<String> names) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A rule of the firewall with everything it refers to.
    record Rule(
            String description,
            Set<String> sources,
            Set<String> fqdns,
            Set<String> domains,
            Set<String> networks,
            Set<String> ports) {

        boolean carries(String transport, int port) {
            return ports.stream()
                    .filter(range -> range.startsWith(transport + "/"))
                    .anyMatch(range -> SquidFile.within(range.substring(transport.length() + 1), port));
        }

        boolean opens(String host) {
            return fqdns.contains(host) || domains.stream().anyMatch(domain -> ("." + host).endsWith(domain));
        }
    }

    /// Whether an entry of a URL list reaches the name.
    static boolean reaches(List<String> urls, String host) {
        return urls.stream().anyMatch(url -> {
            if (!url.startsWith(".")) {
                return host.equals(url);
            }
            String below =
                    ("." + host).endsWith(url) ? ("." + host).substring(0, host.length() + 1 - url.length()) : "-";
            return below.isEmpty()
                    || (below.startsWith(".")
                            && below.chars().filter(c -> c == '.').count() <= 5);
        });
    }

    /// Whether one of the two categories has it.
    boolean isCategorised(String host) {
        return reaches(web, host) || reaches(uninspected, host);
    }

    static ZiaFile read(Rendering rendering) {
        Map<String, JsonNode> objects = new HashMap<>();
        Set<String> names = new TreeSet<>();
        for (String endpoint : List.of("ipSourceGroups", "ipDestinationGroups", "networkServices")) {
            for (JsonNode object : bodies(rendering, endpoint)) {
                String name = object.get("name").stringValue();
                assertThat(objects.put(endpoint + " " + name, object)).isNull();
                names.add(endpoint + " " + name);
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : bodies(rendering, "firewallFilteringRules")) {
            assertThat(rule.get("action").stringValue()).isEqualTo("ALLOW");
            assertThat(rule.get("order").intValue()).isEqualTo(rules.size() + 1);
            assertThat(names.add("firewallFilteringRules " + rule.get("name").stringValue()))
                    .isTrue();
            rules.add(rule(rule, objects));
        }
        for (JsonNode rule : bodies(rendering, "sslInspectionRules")) {
            assertThat(rule.at("/action/type").stringValue()).isEqualTo("DO_NOT_DECRYPT");
            names.add("sslInspectionRules " + rule.get("name").stringValue());
        }
        bodies(rendering, "urlCategories")
                .forEach(category -> names.add(
                        "urlCategories " + category.get("configuredName").stringValue()));
        List<String> unasked = part(rendering, "-exemptedUrls.json")
                .map(text -> texts(JSON.readTree(text).get("urls")))
                .orElse(List.of());
        return new ZiaFile(rules, category(rendering, "web"), category(rendering, "tls"), unasked, names);
    }

    private static Rule rule(JsonNode rule, Map<String, JsonNode> objects) {
        Rule read = new Rule(
                rule.get("description").stringValue(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
        for (JsonNode reference : rule.path("srcIpGroups")) {
            read.sources()
                    .addAll(texts(objects.get(
                                    "ipSourceGroups " + reference.get("name").stringValue())
                            .get("ipAddresses")));
        }
        assertThat(rule.get("destIpGroups").size()).isPositive();
        for (JsonNode reference : rule.get("destIpGroups")) {
            JsonNode group =
                    objects.get("ipDestinationGroups " + reference.get("name").stringValue());
            Set<String> members = switch (group.get("type").stringValue()) {
                case "DSTN_FQDN" -> read.fqdns();
                case "DSTN_DOMAIN" -> read.domains();
                case "DSTN_IP" -> read.networks();
                default -> throw new AssertionError("unexpected group: " + group);
            };
            assertThat(group.get("addresses").size()).isPositive();
            members.addAll(texts(group.get("addresses")));
        }
        assertThat(rule.get("nwServices").size()).isOne();
        JsonNode service = objects.get(
                "networkServices " + rule.get("nwServices").get(0).get("name").stringValue());
        addPorts(read, "tcp", service.path("destTcpPorts"));
        addPorts(read, "udp", service.path("destUdpPorts"));
        assertThat(read.ports()).isNotEmpty();
        return read;
    }

    private static void addPorts(Rule rule, String transport, JsonNode ranges) {
        for (JsonNode range : ranges) {
            String start = range.get("start").asString();
            rule.ports()
                    .add(transport + "/" + start
                            + (range.has("end") ? "-" + range.get("end").asString() : ""));
        }
    }

    /// The entries of the category, which the list for the portal repeats.
    private static List<String> category(Rendering rendering, String what) {
        for (JsonNode category : bodies(rendering, "urlCategories")) {
            if (category.get("configuredName").stringValue().endsWith("_" + what)) {
                List<String> urls = texts(category.get("urls"));
                assertThat(part(rendering, "-" + what + ".csv").orElseThrow().lines())
                        .containsExactlyElementsOf(urls);
                return urls;
            }
        }
        assertThat(part(rendering, "-" + what + ".csv")).isEmpty();
        return List.of();
    }

    private static Iterable<JsonNode> bodies(Rendering rendering, String endpoint) {
        return part(rendering, "-" + endpoint + ".json")
                .map(text -> JSON.readTree(text).get(endpoint))
                .<Iterable<JsonNode>>map(node -> node)
                .orElse(List.of());
    }

    private static Optional<String> part(Rendering rendering, String end) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(end))
                .findFirst()
                .map(Artifact::text);
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream().map(JsonNode::stringValue).toList();
    }
}
