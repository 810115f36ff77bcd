package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads IP sets and chains back as `ipset restore` and `iptables-restore` would, without any of the code that wrote
/// them.
record IptablesFile(Map<String, IpSet> sets, List<Line> lines, DnsmasqFile bridge) {

    private static final String CHAIN = "req_[A-Za-z0-9_-]{1,24}";
    private static final Pattern JUMP = Pattern.compile("-A (" + CHAIN + ") -i ([^ ]{1,15}) -j (" + CHAIN + ")");
    private static final Pattern LINE = Pattern.compile("-A (?<chain>" + CHAIN + ") -p (?<transport>tcp|udp)"
            + "(?: -m set --match-set (?<from>[^ ]+) src)? -m set --match-set (?<to>[^ ]+) dst"
            + " -m multiport --dports (?<ports>[0-9:,]+) -m comment --comment \"(?<comment>[^\"]{1,255})\" -j ACCEPT");

    /// A set as it is when the file has been read.
    record IpSet(String type, List<String> elements) {}

    /// One accepting line, with the elements of its sets; an empty `from` is everywhere.
    ///
    /// @param six  whether it is a line of `ip6tables`
    /// @param to   empty for a set that is left to a resolver
    /// @param word that set; empty for a set with elements
    record Line(
            boolean six,
            List<String> zones,
            List<String> from,
            List<String> to,
            String word,
            String transport,
            List<String> ports,
            String comment) {}

    static IptablesFile read(Rendering rendering) {
        Map<String, IpSet> sets = sets(text(rendering, ".ipset"));
        List<Line> lines = new ArrayList<>();
        lines.addAll(lines(text(rendering, ".iptables"), sets, false));
        lines.addAll(lines(text(rendering, ".ip6tables"), sets, true));
        return new IptablesFile(sets, lines, DnsmasqFile.read(rendering, "ipset"));
    }

    /// The lines of a file that is no roll-back; none when there is none.
    static String text(Rendering rendering, String end) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(end))
                .filter(artifact -> !artifact.path().contains("-rollback"))
                .map(Artifact::text)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> meant(String text) {
        return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static Map<String, IpSet> sets(String text) {
        Map<String, IpSet> sets = new LinkedHashMap<>();
        meant(text).map(line -> line.split(" ")).forEach(words -> {
            switch (words[0]) {
                case "create" -> create(sets, words);
                case "flush" -> set(sets, words[1]).elements().clear();
                case "add" -> {
                    assertThat(words).hasSize(4);
                    assertThat(words[1]).isEqualTo("-exist");
                    set(sets, words[2]).elements().add(words[3]);
                }
                case "swap" -> {
                    IpSet first = set(sets, words[1]);
                    assertThat(first.type()).isEqualTo(set(sets, words[2]).type());
                    sets.put(words[1], set(sets, words[2]));
                    sets.put(words[2], first);
                }
                case "destroy" -> assertThat(sets.remove(words[1])).isNotNull();
                default -> throw new AssertionError("unexpected: " + String.join(" ", words));
            }
        });
        return sets;
    }

    private static void create(Map<String, IpSet> sets, String... words) {
        assertThat(words).hasSize(8);
        assertThat(words[1]).isEqualTo("-exist");
        assertThat(words[2]).hasSizeLessThanOrEqualTo(31);
        assertThat(words[3]).isIn("hash:net", "hash:ip");
        assertThat(words[4]).isEqualTo("family");
        assertThat(words[6]).isEqualTo("maxelem");
        sets.putIfAbsent(words[2], new IpSet(words[3] + " " + words[5], new ArrayList<>()));
    }

    private static IpSet set(Map<String, IpSet> sets, String name) {
        IpSet set = sets.get(name);
        if (set == null) {
            throw new AssertionError("no set " + name);
        }
        return set;
    }

    private static List<Line> lines(String text, Map<String, IpSet> sets, boolean six) {
        List<Line> lines = new ArrayList<>();
        List<String> chains = new ArrayList<>();
        Map<String, List<String>> zones = new LinkedHashMap<>();
        meant(text).forEach(line -> {
            if (line.startsWith(":")) {
                assertThat(line).endsWith(" - [0:0]");
                chains.add(line.substring(1, line.indexOf(' ')));
            } else if (!line.equals("*filter") && !line.equals("COMMIT")) {
                Matcher jump = JUMP.matcher(line);
                Matcher rule = LINE.matcher(line);
                if (jump.matches()) {
                    assertThat(jump.group(1)).isEqualTo(chains.getFirst());
                    assertThat(jump.group(3)).isEqualTo(chains.getLast());
                    zones.computeIfAbsent(jump.group(3), _ -> new ArrayList<>()).add(jump.group(2));
                } else {
                    assertThat(rule.matches()).as(line).isTrue();
                    assertThat(rule.group("chain")).isEqualTo(chains.getLast());
                    lines.add(line(rule, sets, six, zones.getOrDefault(rule.group("chain"), List.of())));
                }
            }
        });
        assertThat(chains).hasSize(text.isEmpty() ? 0 : zones.isEmpty() ? 1 : 2);
        return lines;
    }

    private static Line line(Matcher rule, Map<String, IpSet> sets, boolean six, List<String> zones) {
        String family = six ? "inet6" : "inet";
        String from = rule.group("from");
        IpSet to = set(sets, rule.group("to"));
        boolean learned = to.type().equals("hash:ip " + family);
        assertThat(learned || to.type().equals("hash:net " + family))
                .as(rule.group())
                .isTrue();
        assertThat(to.elements().isEmpty()).as(rule.group()).isEqualTo(learned);
        if (from != null) {
            assertThat(set(sets, from).type()).isEqualTo("hash:net " + family);
            assertThat(set(sets, from).elements()).isNotEmpty();
        }
        List<String> ports = List.of(rule.group("ports").replace(':', '-').split(","));
        assertThat(ports.stream().mapToInt(port -> port.contains("-") ? 2 : 1).sum())
                .isLessThanOrEqualTo(15);
        return new Line(
                six,
                zones,
                from == null ? List.of() : set(sets, from).elements(),
                to.elements(),
                learned ? rule.group("to") : "",
                rule.group("transport"),
                ports,
                rule.group("comment"));
    }
}
