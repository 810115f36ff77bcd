package dev.portreeve.rendering.awsfirewall;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A stateful rule group.
///
/// @param number 1 for the first group of a request
/// @param rules  with their signature numbers, in order
record AwsGroup(String name, int number, List<Numbered> rules) {

    /// A rule and its signature number.
    record Numbered(AwsRule rule, int sid) {}

    AwsGroup {
        rules = List.copyOf(rules);
    }

    static AwsGroup of(String request, int number, Map<AwsRule, Integer> rules) {
        return new AwsGroup(
                number == 1 ? request : request + "-" + number,
                number,
                rules.entrySet().stream()
                        .map(entry -> new Numbered(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// The lists of client networks that the rules name, by name.
    Map<String, List<String>> variables() {
        Map<String, List<String>> variables = new TreeMap<>();
        rules.stream()
                .map(numbered -> numbered.rule().from())
                .filter(from -> !from.networks().isEmpty())
                .forEach(from -> variables.put(from.variable(), from.networks()));
        return variables;
    }

    /// The rules, one a line.
    List<String> lines(String request, boolean named) {
        return rules.stream()
                .map(numbered -> numbered.rule().text(request, numbered.sid(), named))
                .toList();
    }
}
