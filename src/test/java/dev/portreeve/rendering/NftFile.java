package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads sets and rules back as `nft` would, without any of the code that wrote them.
record NftFile(Map<String, List<String>> sets, List<Line> lines) {

    private static final Pattern SET = Pattern.compile(
            "set (\\w+) \\{\\s+type (ipv[46])_addr\\s+flags interval\\s+auto-merge\\s+elements = \\{([^}]+)\\}\\s+\\}");
    private static final Pattern LINE = Pattern.compile("(?:iifname \\{ (?<zones>[^}]+) \\} )?"
            + "(?:(?<sf>ip6?) saddr @(?<from>\\w+) )?(?<df>ip6?) daddr @(?<to>\\w+) "
            + "(?<transport>tcp|udp) dport \\{ (?<ports>[0-9, -]+) \\} accept comment \"(?<comment>[^\"]+)\"");

    /// One accepting line, with the elements of its sets; an empty `from` is everywhere.
    record Line(
            List<String> zones,
            List<String> from,
            List<String> to,
            String transport,
            List<String> ports,
            String comment) {}

    static NftFile read(Rendering rendering) {
        assertThat(rendering.artifacts()).hasSize(1);
        String text = rendering.artifacts().getFirst().text();
        Map<String, List<String>> sets = new HashMap<>();
        Matcher set = SET.matcher(text);
        while (set.find()) {
            sets.put(
                    set.group(1),
                    Stream.of(set.group(3).split(",")).map(String::strip).toList());
        }
        List<Line> lines = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> line.contains("accept"))
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    Matcher matcher = LINE.matcher(line);
                    assertThat(matcher.matches()).as(line).isTrue();
                    String from = matcher.group("from");
                    assertThat(from == null || matcher.group("sf").equals(matcher.group("df")))
                            .isTrue();
                    lines.add(new Line(
                            words(
                                    matcher.group("zones") == null
                                            ? ""
                                            : matcher.group("zones").replace("\"", "")),
                            from == null ? List.of() : elements(sets, from),
                            elements(sets, matcher.group("to")),
                            matcher.group("transport"),
                            words(matcher.group("ports")),
                            matcher.group("comment")));
                });
        assertThat(text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")))
                .doesNotContain("policy", "hook", "drop", "0.0.0.0/0", "::/0");
        return new NftFile(sets, lines);
    }

    private static List<String> elements(Map<String, List<String>> sets, String name) {
        assertThat(sets).containsKey(name);
        return sets.getOrDefault(name, List.of());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(", "));
    }
}
