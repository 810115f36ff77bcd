package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a script back as FortiOS would, without any of the code that wrote it.
///
/// @param policies with their objects replaced by what these hold; "all" and "any" are empty lists
/// @param exempt   what the file for inspection profiles names
record FortigateFile(List<Policy> policies, List<String> exempt, List<String> ips, List<String> domains) {

    private static final Pattern WORD = Pattern.compile("\"([^\"'<>]*)\"|([^\" ]+)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final List<String> TABLES = List.of(
            "firewall address",
            "firewall address6",
            "firewall addrgrp",
            "firewall addrgrp6",
            "firewall service custom",
            "firewall wildcard-fqdn custom",
            "firewall policy");

    /// A policy that accepts.
    ///
    /// @param services as `tcp/80`, `udp/3000-3010`
    record Policy(
            String rule,
            List<String> zones,
            List<String> from,
            List<String> to,
            List<String> from6,
            List<String> to6,
            List<String> services,
            boolean portalExempt) {

        List<String> networks() {
            return Stream.concat(to.stream(), to6.stream())
                    .filter(value -> value.indexOf('/') > 0)
                    .toList();
        }

        List<String> names() {
            return Stream.concat(to.stream(), to6.stream())
                    .filter(value -> value.indexOf('/') < 0)
                    .distinct()
                    .toList();
        }

        boolean carries(String transport, int port) {
            return services.stream()
                    .anyMatch(service -> service.startsWith(transport + "/")
                            && SquidFile.within(service.substring(transport.length() + 1), port));
        }
    }

    /// The entries of tables by name, each with its fields.
    private static final class Script {

        private final Map<String, Map<String, Map<String, List<String>>>> tables = new LinkedHashMap<>();
        private final List<String> deleted = new ArrayList<>();
        private String table = "";
        private Map<String, List<String>> entry = Map.of();

        void read(String line) {
            List<String> words = words(line.strip());
            switch (words.getFirst()) {
                case "config" -> {
                    assertThat(table).isEmpty();
                    assertThat(line).startsWith("config");
                    table = String.join(" ", words.subList(1, words.size()));
                    assertThat(TABLES).contains(table);
                    assertThat(tables.putIfAbsent(table, new LinkedHashMap<>())).isNull();
                }
                case "edit" -> {
                    assertThat(words).hasSize(2);
                    entry = new LinkedHashMap<>();
                    assertThat(entries(table).put(words.get(1), entry)).isNull();
                }
                case "set" ->
                    assertThat(entry.put(words.get(1), new ArrayList<>(words.subList(2, words.size()))))
                            .isNull();
                case "delete" -> {
                    assertThat(words).hasSize(2);
                    deleted.add(table + " " + words.get(1));
                }
                case "next" -> entry = Map.of();
                case "end" -> table = "";
                default -> throw new AssertionError("unexpected line: " + line);
            }
        }

        Map<String, Map<String, List<String>>> entries(String of) {
            return tables.getOrDefault(of, Map.of());
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        StringBuilder rest = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            rest.append(line, end, matcher.start());
            end = matcher.end();
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        assertThat(rest.append(line, end, line.length())).as(line).isBlank();
        return words;
    }

    private static List<String> field(Map<String, List<String>> entry, String field) {
        assertThat(entry).containsKey(field);
        return entry.getOrDefault(field, List.of());
    }

    static FortigateFile read(Rendering rendering) {
        Script script = new Script();
        Script rollback = new Script();
        List<String> exempt = new ArrayList<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Artifact artifact : rendering.artifacts()) {
            List<String> lines = artifact.text().lines().toList();
            if (artifact.path().endsWith("-rollback.conf")) {
                lines.forEach(rollback::read);
            } else if (artifact.path().endsWith("-ssl-exempt.conf")) {
                exempt.addAll(exempt(lines));
            } else if (artifact.path().endsWith(".conf")) {
                lines.forEach(script::read);
            } else {
                String kind = artifact.path().replaceFirst(".*-(ips|domains)(-[0-9]+)?\\.txt", "$1");
                assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(131_072);
                lists.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(lines);
            }
        }
        assertThat(lists.keySet()).isSubsetOf("ips", "domains");
        check(script, rollback);
        return new FortigateFile(
                script.entries("firewall policy").values().stream()
                        .map(fields -> policy(script, fields))
                        .toList(),
                exempt.stream().map(name -> exempted(script, name)).toList(),
                lists.getOrDefault("ips", List.of()),
                lists.getOrDefault("domains", List.of()));
    }

    /// Names are within limits and of one table each; the roll-back deletes all of them, users before what they use.
    private static void check(Script script, Script rollback) {
        assertThat(script.table + rollback.table).isEmpty();
        assertThat(rollback.tables.values()).allMatch(Map::isEmpty);
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        script.tables.forEach((table, entries) -> entries.forEach((name, fields) -> {
            made.add(table + " " + name);
            if (table.equals("firewall policy")) {
                assertThat(Long.parseLong(name)).isBetween(1_000_000_000L, 1_999_999_999L);
                names.add("policy " + field(fields, "name").getFirst());
                assertThat(field(fields, "name").getFirst()).matches(NAME).hasSizeLessThanOrEqualTo(35);
            } else {
                names.add(name);
                assertThat(name).matches(NAME).hasSizeLessThanOrEqualTo(79);
            }
        }));
        assertThat(names).doesNotHaveDuplicates();
        assertThat(rollback.deleted.stream().sorted().toList())
                .isEqualTo(made.stream().sorted().toList());
        assertThat(List.copyOf(rollback.tables.keySet()))
                .isEqualTo(Stream.of(6, 5, 4, 3, 2, 1, 0)
                        .map(TABLES::get)
                        .filter(script.tables::containsKey)
                        .toList());
    }

    private static Policy policy(Script script, Map<String, List<String>> fields) {
        assertThat(field(fields, "action")).containsExactly("accept");
        assertThat(field(fields, "schedule")).containsExactly("always");
        assertThat(field(fields, "dstintf")).containsExactly("any");
        String comment = field(fields, "comments").getFirst();
        List<String> services = field(fields, "service").stream()
                .flatMap(name -> service(script, name))
                .toList();
        assertThat(services).isNotEmpty();
        assertThat(fields.containsKey("dstaddr") || fields.containsKey("dstaddr6"))
                .isTrue();
        for (String six : List.of("", "6")) {
            assertThat(fields.containsKey("srcaddr" + six)).isEqualTo(fields.containsKey("dstaddr" + six));
        }
        List<String> known = List.of(
                "name",
                "srcintf",
                "dstintf",
                "action",
                "srcaddr",
                "dstaddr",
                "srcaddr6",
                "dstaddr6",
                "schedule",
                "service",
                "captive-portal-exempt",
                "comments");
        assertThat(fields.keySet()).isSubsetOf(known);
        return new Policy(
                comment.substring(comment.indexOf(' ') + 1),
                orEmpty(field(fields, "srcintf"), "any"),
                members(script, "", orEmpty(fields.getOrDefault("srcaddr", List.of("all")), "all")),
                members(script, "", fields.getOrDefault("dstaddr", List.of())),
                members(script, "6", orEmpty(fields.getOrDefault("srcaddr6", List.of("all")), "all")),
                members(script, "6", fields.getOrDefault("dstaddr6", List.of())),
                services,
                fields.containsKey("captive-portal-exempt"));
    }

    private static List<String> orEmpty(List<String> values, String all) {
        assertThat(values.contains(all)).isEqualTo(values.equals(List.of(all)));
        return values.contains(all) ? List.of() : values;
    }

    private static List<String> members(Script script, String six, List<String> groups) {
        return groups.stream()
                .flatMap(name -> {
                    List<String> members = field(object(script, "firewall addrgrp" + six, name), "member");
                    assertThat(members).isNotEmpty().hasSizeLessThanOrEqualTo(100);
                    return members.stream();
                })
                .map(name -> address(script, "firewall address" + six, name))
                .toList();
    }

    private static Map<String, List<String>> object(Script script, String table, String name) {
        assertThat(script.entries(table)).containsKey(name);
        return script.entries(table).getOrDefault(name, Map.of());
    }

    private static String address(Script script, String table, String name) {
        Map<String, List<String>> fields = object(script, table, name);
        assertThat(fields).hasSize(3).containsKey("comment");
        return switch (field(fields, "type").getFirst()) {
            case "fqdn" -> field(fields, "fqdn").getFirst();
            case "ipmask" -> {
                assertThat(table).isEqualTo("firewall address");
                List<String> subnet = field(fields, "subnet");
                yield subnet.get(0) + "/" + length(subnet.get(1));
            }
            case "ipprefix" -> {
                assertThat(table).isEqualTo("firewall address6");
                yield field(fields, "ip6").getFirst();
            }
            default -> throw new AssertionError("type of " + name);
        };
    }

    private static int length(String mask) {
        long bits = 0;
        for (String octet : mask.split("\\.")) {
            bits = bits << 8 | Integer.parseInt(octet);
        }
        assertThat(bits).isPositive();
        assertThat(Long.bitCount(bits) + Long.numberOfTrailingZeros(bits))
                .as(mask)
                .isEqualTo(32);
        return Long.bitCount(bits);
    }

    private static Stream<String> service(Script script, String name) {
        Map<String, List<String>> service = object(script, "firewall service custom", name);
        assertThat(service).hasSize(2);
        String transport = service.containsKey("tcp-portrange") ? "tcp" : "udp";
        List<String> ports = field(service, transport + "-portrange");
        assertThat(ports).isNotEmpty().hasSizeLessThanOrEqualTo(16).allMatch(port -> port.matches("[0-9]+(-[0-9]+)?"));
        return ports.stream().map(port -> transport + "/" + port);
    }

    private static List<String> exempt(List<String> lines) {
        assertThat(lines.subList(0, 3))
                .containsExactly(
                        "config firewall ssl-ssh-profile",
                        "    edit \"custom-deep-inspection\"",
                        "        config ssl-exempt");
        assertThat(lines.subList(lines.size() - 3, lines.size())).containsExactly("        end", "    next", "end");
        List<String> names = new ArrayList<>();
        List<String> entries = lines.subList(3, lines.size() - 3);
        assertThat(entries.size() % 4).isZero();
        for (int i = 0; i < entries.size(); i += 4) {
            assertThat(entries.get(i).strip()).isEqualTo("edit 0");
            String type = words(entries.get(i + 1)).getLast();
            assertThat(entries.get(i + 2)).contains("set " + type + " \"");
            assertThat(entries.get(i + 3).strip()).isEqualTo("next");
            names.add(type + " " + words(entries.get(i + 2)).getLast());
        }
        return names;
    }

    private static String exempted(Script script, String entry) {
        String name = entry.substring(entry.indexOf(' ') + 1);
        return entry.startsWith("address ")
                ? address(script, "firewall address", name)
                : field(object(script, "firewall wildcard-fqdn custom", name), "wildcard-fqdn")
                        .getFirst();
    }
}
