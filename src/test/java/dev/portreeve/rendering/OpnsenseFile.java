package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the aliases back as OPNsense and pfSense would import them, and the rules as pf would, without any of the code
/// that wrote them.
///
/// @param aliases by name: the type, and the entries
record OpnsenseFile(Map<String, Alias> aliases, List<AddressFirewall.Opened> opened) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// The check of OPNsense, and the size of a table's name.
    private static final Pattern NAME = Pattern.compile("[_a-zA-Z][a-zA-Z0-9][_a-zA-Z0-9]{0,29}");

    private static final Pattern TABLE = Pattern.compile("table <(\\S+)> const \\{ ([^{}]+) }");
    private static final Pattern RULE = Pattern.compile("pass in quick (?:on \\{ (\"[^{}\"]+\"(?:, \"[^{}\"]+\")*) } )?"
            + "(inet6?) proto (tcp|udp) from (any|<\\S+>) to <(\\S+)> port \\{ ([^{}]+) }"
            + "( flags S/SA)? keep state label \"([^\"]{1,63})\"");
    private static final Pattern PORTS = Pattern.compile("[0-9]{1,5}(?::[0-9]{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f.:]+(?:/[0-9]{1,3})?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");

    record Alias(String type, String description, List<String> entries) {}

    /// What pf makes of one line: one family, one transport.
    private record Line(
            String rule, List<String> zones, String family, String from, String to, List<String> services) {}

    static OpnsenseFile read(Rendering rendering) {
        assertThat(rendering.artifacts()).hasSize(5);
        Map<String, Alias> aliases = imported(named(rendering, "-aliases.json"));
        assertThat(pasted(named(rendering, "-pfsense.txt"))).isEqualTo(aliases);
        List<Line> lines = anchor(named(rendering, ".pf"), aliases);
        checkUndone(rendering, aliases);
        return new OpnsenseFile(aliases, opened(lines, aliases));
    }

    private static Artifact named(Rendering rendering, String end) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    /// By the checks of OPNsense's import.
    private static Map<String, Alias> imported(Artifact artifact) {
        JsonNode root = JSON.readTree(artifact.text());
        assertThat(root.propertyNames()).containsExactly("aliases");
        assertThat(root.get("aliases").propertyNames()).containsExactly("alias");
        Map<String, Alias> aliases = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member :
                root.get("aliases").get("alias").properties()) {
            assertThat(member.getKey()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            JsonNode alias = member.getValue();
            assertThat(alias.propertyNames())
                    .containsExactly("enabled", "name", "type", "proto", "content", "description");
            assertThat(alias.get("enabled").stringValue()).isEqualTo("1");
            assertThat(alias.get("proto").stringValue()).isEmpty();
            String name = alias.get("name").stringValue();
            assertThat(name).matches(NAME);
            String description = alias.get("description").stringValue();
            // the mask of OPNsense 19 and older, the narrowest
            assertThat(description).matches("[ 0-9a-zA-Z.,_-]{1,255}");
            String type = alias.get("type").stringValue();
            List<String> entries = List.of(alias.get("content").stringValue().split("\n", -1));
            entries.forEach(entry -> assertThat(entry).matches(form(type)));
            assertThat(new HashSet<>(entries)).hasSameSizeAs(entries);
            assertThat(aliases.put(name, new Alias(type, description, entries))).isNull();
        }
        return aliases;
    }

    private static Pattern form(String type) {
        return switch (type) {
            case "network" -> ADDRESS;
            case "host" -> HOST;
            case "port" -> PORTS;
            default -> throw new AssertionError("no such type: " + type);
        };
    }

    /// Blocks as they are pasted: the first word of a line counts, the rest describes it.
    private static Map<String, Alias> pasted(Artifact artifact) {
        Map<String, Alias> aliases = new TreeMap<>();
        String[] blocks = artifact.text().split("\n\n");
        assertThat(blocks[0]).matches("(#.*\n?)+");
        for (String block : List.of(blocks).subList(1, blocks.length)) {
            List<String> lines = block.lines().toList();
            String name = lines.getFirst().substring(lines.getFirst().lastIndexOf(' ') + 1);
            List<String> words = new ArrayList<>();
            Set<String> descriptions = new HashSet<>();
            for (String line : lines.subList(1, lines.size())) {
                words.add(line.substring(0, line.indexOf(' ')));
                descriptions.add(line.substring(line.indexOf(' ') + 1));
                assertThat(line.length() - line.indexOf(' ')).isLessThan(200);
            }
            assertThat(descriptions).hasSize(1);
            assertThat(words).hasSizeBetween(1, 5000);
            String type = lines.getFirst().equals("# Ports: " + name)
                    ? "port"
                    : words.stream().allMatch(ADDRESS.asMatchPredicate()) ? "network" : "host";
            assertThat(lines.getFirst()).isEqualTo((type.equals("port") ? "# Ports: " : "# IP: ") + name);
            assertThat(aliases.put(name, new Alias(type, descriptions.iterator().next(), words)))
                    .isNull();
        }
        return aliases;
    }

    private static List<Line> anchor(Artifact artifact, Map<String, Alias> aliases) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        String comment = "";
        for (String line :
                artifact.text().lines().filter(text -> !text.isEmpty()).toList()) {
            Matcher table = TABLE.matcher(line);
            if (line.startsWith("#")) {
                comment = line;
            } else if (table.matches()) {
                // what a file has of an alias is what the alias has
                assertThat(lines).isEmpty();
                assertThat(aliases).containsKey(table.group(1));
                List<String> entries = List.of(table.group(2).split(", "));
                assertThat(entries).isEqualTo(aliases.get(table.group(1)).entries());
                assertThat(tables.put(table.group(1), entries)).isNull();
            } else {
                lines.add(line(line, comment, aliases));
            }
        }
        aliases.forEach((name, alias) -> assertThat(tables.containsKey(name))
                .as(name)
                .isEqualTo(alias.type().equals("network")));
        return lines;
    }

    private static Line line(String text, String comment, Map<String, Alias> aliases) {
        Matcher rule = RULE.matcher(text);
        assertThat(rule.matches()).as(text).isTrue();
        assertThat(rule.group(7) != null).isEqualTo(rule.group(3).equals("tcp"));
        String id = comment.substring(2);
        assertThat(rule.group(8))
                .satisfiesAnyOf(
                        label -> assertThat(label).endsWith(" " + id),
                        label -> assertThat(label).isEqualTo(rule.group(5)));
        List<String> ports = List.of(rule.group(6).split(", "));
        // the alias to make the same rule with
        assertThat(aliases.entrySet())
                .as(text)
                .anyMatch(alias -> alias.getKey().contains("_" + rule.group(3) + "_")
                        && alias.getValue().type().equals("port")
                        && alias.getValue().description().endsWith(" " + id)
                        && alias.getValue().entries().equals(ports));
        return new Line(
                id,
                rule.group(1) == null
                        ? List.of()
                        : Stream.of(rule.group(1).split(", "))
                                .map(zone -> zone.substring(1, zone.length() - 1))
                                .toList(),
                rule.group(2),
                rule.group(4),
                rule.group(5),
                ports.stream()
                        .map(port -> rule.group(3) + "/" + port.replace(':', '-'))
                        .toList());
    }

    /// The lines of a rule that differ in family or transport alone, together.
    private static List<AddressFirewall.Opened> opened(List<Line> lines, Map<String, Alias> aliases) {
        Map<String, List<Line>> rules = new LinkedHashMap<>();
        lines.forEach(line -> rules.computeIfAbsent(line.rule() + line.to(), _ -> new ArrayList<>())
                .add(line));
        List<AddressFirewall.Opened> opened = new ArrayList<>();
        for (List<Line> rule : rules.values()) {
            Line first = rule.getFirst();
            List<String> families = rule.stream().map(Line::family).distinct().toList();
            List<String> services = rule.stream()
                    .flatMap(line -> line.services().stream())
                    .distinct()
                    .toList();
            // every family with every service
            assertThat(rule.stream().mapToInt(line -> line.services().size()).sum())
                    .isEqualTo(families.size() * services.size());
            rule.forEach(line ->
                    assertThat(List.of(line.from(), line.zones())).isEqualTo(List.of(first.from(), first.zones())));
            List<String> from = first.from().equals("any")
                    ? List.of()
                    : entries(aliases, first.from().substring(1, first.from().length() - 1));
            List<String> to = entries(aliases, first.to());
            boolean names = aliases.get(first.to()).type().equals("host");
            checkFamilies(families, from, names ? List.of() : to);
            opened.add(new AddressFirewall.Opened(
                    first.rule(), first.zones(), from, names ? List.of() : to, names ? to : List.of(), services));
        }
        return opened;
    }

    /// A line stands for each family that both ends have.
    private static void checkFamilies(List<String> families, List<String> from, List<String> to) {
        for (String family : List.of("inet", "inet6")) {
            boolean both = Stream.of(from, to)
                    .filter(side -> !side.isEmpty())
                    .allMatch(side -> side.stream().anyMatch(entry -> entry.contains(":") == family.equals("inet6")));
            assertThat(families.contains(family)).as(family).isEqualTo(both);
        }
    }

    private static List<String> entries(Map<String, Alias> aliases, String name) {
        assertThat(aliases).containsKey(name);
        return aliases.get(name).entries();
    }

    /// Each alias by name, once; the anchor of the request.
    private static void checkUndone(Rendering rendering, Map<String, Alias> aliases) {
        assertThat(named(rendering, "-rollback-aliases.sh")
                        .text()
                        .lines()
                        .filter(line -> line.matches("remove [A-Za-z0-9_]+"))
                        .map(line -> line.substring(7)))
                .containsExactlyInAnyOrderElementsOf(aliases.keySet());
        String load = named(rendering, ".pf").text();
        String anchor = load.substring(load.indexOf("pfctl -a ") + 9, load.indexOf(" -f FILE"));
        assertThat(named(rendering, "-rollback-pf.sh").text())
                .endsWith("pfctl -a %1$s -F rules\npfctl -a %1$s -F Tables\n".formatted(anchor));
    }
}
