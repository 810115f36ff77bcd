package dev.portreeve.rendering.plain;

import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.text.TextFile;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One destination a line, sorted, for tools that take lists. An empty list is left out: some tools read it as "any".
final class DestinationLists {

    private DestinationLists() {}

    static List<Artifact> of(RuleSet rules) {
        List<Artifact> lists = new ArrayList<>();
        add("plain/names.txt", rules, Rule::names, lists);
        add("plain/wildcards.txt", rules, Rule::wildcards, lists);
        add("plain/networks.txt", rules, rule -> rule.networks().stream(), lists);
        return lists;
    }

    private static <T extends Comparable<? super T>> void add(
            String path, RuleSet rules, Function<Rule, Stream<T>> part, List<Artifact> lists) {
        List<T> values = rules.rules().stream()
                .filter(rule -> rule.direction() == Direction.OUT)
                .flatMap(part)
                .distinct()
                .sorted()
                .toList();
        if (!values.isEmpty()) {
            TextFile file = new TextFile();
            values.forEach(value -> file.line(value.toString()));
            lists.add(file.at(path));
        }
    }
}
