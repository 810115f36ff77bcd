package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads Suricata's rules back as AWS Network Firewall would, without any of the code that wrote them.
record AwsFile(List<Pass> rules) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern RULE =
            Pattern.compile("pass (tls|http|tcp|udp) (\\S+) any -> (\\S+) (\\S+) \\((.*)\\)");

    /// One rule. Its options are a list because their order counts: modifiers follow what they modify.
    record Pass(
            String protocol, Set<String> sources, Set<String> destinations, Set<String> ports, List<String> options) {

        boolean isOf(String rule) {
            return options.getFirst().endsWith(" " + rule + "\"");
        }

        /// What Suricata compares, keyword by keyword.
        boolean passes(String protocolNow, String host, int port) {
            return protocol.equals(protocolNow) && hasPort(port) && !content().isEmpty() && matches(host);
        }

        boolean hasPort(int port) {
            return ports.stream().anyMatch(range -> SquidFile.within(range.replace(':', '-'), port));
        }

        private boolean matches(String host) {
            String buffer = options.contains("dotprefix") ? "." + host : host;
            String content = content();
            boolean starts = !options.contains("startswith") || buffer.startsWith(content);
            return options.contains("endswith") && starts && buffer.endsWith(content);
        }

        private String content() {
            return options.stream()
                    .filter(option -> option.startsWith("content:"))
                    .map(option -> option.substring("content:\"".length(), option.length() - 1))
                    .findFirst()
                    .orElse("");
        }

        int sid() {
            return options.stream()
                    .filter(option -> option.startsWith("sid:"))
                    .mapToInt(option -> Integer.parseInt(option.substring(4)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// The files of rules.
    static AwsFile rules(Rendering rendering) {
        return new AwsFile(rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(".rules"))
                .flatMap(artifact -> lines(artifact.text()))
                .map(line -> rule(line, UnaryOperator.identity()))
                .toList());
    }

    /// The inputs of `create-rule-group`, with their variables put in.
    static AwsFile groups(Rendering rendering) {
        List<Pass> rules = new ArrayList<>();
        rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(".json"))
                .forEach(artifact -> {
                    JsonNode input = JSON.readTree(artifact.text());
                    Map<String, String> sets = new HashMap<>();
                    input.at("/RuleGroup/RuleVariables/IPSets")
                            .propertyStream()
                            .forEach(set -> sets.put(
                                    "$" + set.getKey(),
                                    String.join(
                                            ",",
                                            set.getValue()
                                                    .get("Definition")
                                                    .valueStream()
                                                    .map(JsonNode::stringValue)
                                                    .toList())));
                    String text = input.at("/RuleGroup/RulesSource/RulesString").stringValue();
                    List<Pass> group = lines(text)
                            .map(line -> rule(line, word -> sets.getOrDefault(word, word)))
                            .toList();
                    assertThat(input.get("Capacity").intValue()).isEqualTo(group.size());
                    rules.addAll(group);
                });
        return new AwsFile(rules);
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static Pass rule(String line, UnaryOperator<String> variables) {
        Matcher matcher = RULE.matcher(line);
        assertThat(matcher.matches()).as("unexpected line: %s", line).isTrue();
        assertThat(line.length()).isLessThanOrEqualTo(8192);
        List<String> options = List.of(matcher.group(5).split("; ?"));
        boolean named = options.stream().anyMatch(option -> option.startsWith("content:"));
        assertThat(named)
                .as("a name or networks: %s", line)
                .isEqualTo(matcher.group(3).equals("any"));
        return new Pass(
                matcher.group(1),
                list(variables.apply(matcher.group(2))),
                list(matcher.group(3)),
                list(matcher.group(4)),
                options);
    }

    private static Set<String> list(String text) {
        return Set.of(text.replace("[", "").replace("]", "").split(","));
    }
}
