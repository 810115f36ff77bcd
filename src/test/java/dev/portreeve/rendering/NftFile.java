package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads sets and rules back as `nft` would, without any of the code that wrote them.
///
/// @param sets    with their elements
/// @param learned sets that are left to a resolver
record NftFile(Map<String, List<String>> sets, Set<String> learned, List<Line> lines, DnsmasqFile bridge) {

    private static final Pattern SET = Pattern.compile(
            "set (\\w+) \\{\\s+type (ipv[46])_addr\\s+flags interval\\s+auto-merge\\s+elements = \\{([^}]+)\\}\\s+\\}");
    private static final Pattern LEARNED =
            Pattern.compile("set (dns_[\\w-]+) \\{\\s+type ipv([46])_addr\\s+size 65535\\s+\\}");
    private static final Pattern LINE = Pattern.compile("(?:iifname \\{ (?<zones>[^}]+) \\} )?"
            + "(?:(?<sf>ip6?) saddr @(?<from>\\w+) )?(?<df>ip6?) daddr @(?<to>[\\w-]+) "
            + "(?<transport>tcp|udp) dport \\{ (?<ports>[0-9, -]+) \\} accept comment \"(?<comment>[^\"]+)\"");

    /// One accepting line, with the elements of its sets; an empty `from` is everywhere.
    ///
    /// @param to   empty for a set that is left to a resolver
    /// @param word of that set in the resolver's file, with its family; empty for a set with elements
    record Line(
            List<String> zones,
            List<String> from,
            List<String> to,
            String word,
            String transport,
            List<String> ports,
            String comment) {}

    static NftFile read(Rendering rendering) {
        String text = main(rendering).text();
        Map<String, List<String>> sets = new HashMap<>();
        Matcher set = SET.matcher(text);
        while (set.find()) {
            sets.put(
                    set.group(1),
                    Stream.of(set.group(3).split(",")).map(String::strip).toList());
        }
        Set<String> learned = new TreeSet<>();
        Matcher name = LEARNED.matcher(text);
        while (name.find()) {
            assertThat(learned.add(name.group(1)))
                    .as("declared once: %s", name.group(1))
                    .isTrue();
            assertThat(name.group(1)).endsWith("_v" + name.group(2));
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
                    String to = matcher.group("to");
                    assertThat(sets.containsKey(to)).as(line).isNotEqualTo(learned.contains(to));
                    lines.add(new Line(
                            words(
                                    matcher.group("zones") == null
                                            ? ""
                                            : matcher.group("zones").replace("\"", "")),
                            from == null ? List.of() : elements(sets, from),
                            sets.getOrDefault(to, List.of()),
                            learned.contains(to)
                                    ? (matcher.group("df").equals("ip") ? "4" : "6") + "#inet#portreeve#" + to
                                    : "",
                            matcher.group("transport"),
                            words(matcher.group("ports")),
                            matcher.group("comment")));
                });
        assertThat(text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")))
                .doesNotContain("policy", "hook", "drop", "0.0.0.0/0", "::/0");
        return new NftFile(sets, learned, lines, DnsmasqFile.read(rendering, "nftset"));
    }

    /// The file with the rules.
    static Artifact main(Rendering rendering) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(".nft"))
                .filter(artifact -> !artifact.path().contains("-rollback"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> elements(Map<String, List<String>> sets, String name) {
        assertThat(sets).containsKey(name);
        return sets.getOrDefault(name, List.of());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(", "));
    }
}
