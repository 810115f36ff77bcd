package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files back as `mgmt_cli` and the management API would, without any of the code that wrote them.
///
/// @param bypassed for each rule, what HTTPS inspection leaves alone
record CheckpointFile(List<AddressFirewall.Opened> opened, Map<String, List<String>> bypassed) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9_]{0,62}");
    private static final Pattern DOMAIN = Pattern.compile("\\.[a-z0-9_-]+(\\.[a-z0-9_-]+)+");
    private static final Pattern WORD = Pattern.compile(" ([a-z][a-z0-9.-]*) (\"([^\"`\\\\]*)\"|true|false)");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// A call with its payload, lists and maps flattened as in `members.1`.
    record Call(String command, Map<String, String> payload) {

        String field(String key) {
            assertThat(payload).as(command).containsKey(key);
            return payload.getOrDefault(key, "");
        }

        List<String> list(String key) {
            List<String> values = new ArrayList<>();
            while (payload.containsKey(key + "." + (values.size() + 1))) {
                values.add(field(key + "." + (values.size() + 1)));
            }
            return values;
        }
    }

    static CheckpointFile read(Rendering rendering) {
        Map<String, List<Call>> files = new TreeMap<>();
        for (Artifact artifact : rendering.artifacts()) {
            String kind = artifact.path().replaceFirst("checkpoint/[A-Z0-9]+(-[0-9]+)*", "");
            files.put(kind, kind.endsWith(".sh") ? script(artifact.text()) : json(artifact.text()));
        }
        List<Call> load = files.getOrDefault(".sh", List.of());
        assertThat(load).isNotEmpty().isEqualTo(files.get(".json"));
        List<Call> undo = files.getOrDefault("-rollback.sh", List.of());
        assertThat(undo).isEqualTo(files.get("-rollback.json"));
        checkUndone(load, undo);
        List<Call> bypass = files.getOrDefault("-tls-bypass.sh", List.of());
        checkUndone(bypass, files.getOrDefault("-tls-bypass-rollback.sh", List.of()));
        return read(load, bypass);
    }

    /// The roll-back deletes what was made, the last first.
    private static void checkUndone(List<Call> load, List<Call> undo) {
        assertThat(undo.stream().map(call -> call.command() + " " + call.field("name")))
                .containsExactlyElementsOf(load.reversed().stream()
                        .map(call -> call.command().replaceFirst("add-", "delete-") + " " + call.field("name"))
                        .toList());
        for (Call call : undo) {
            boolean layered = call.command().matches("delete-(access|https)-(rule|section)");
            assertThat(call.payload().keySet()).hasSize(layered ? 2 : 1);
        }
    }

    private static List<Call> script(String text) {
        List<Call> calls = new ArrayList<>();
        List<String> lines = text.lines().toList();
        assertThat(lines.getFirst()).isEqualTo("#!/bin/sh");
        assertThat(lines.get(3)).isEqualTo("set -eu");
        int from = lines.contains("}") ? lines.indexOf("}") + 1 : 6;
        String layer = lines.get(5).replaceFirst("LAYER=\"\\$\\{LAYER:-(.*)}\"", "$1");
        for (String line : lines.subList(from, lines.size())) {
            String bare = line.replaceFirst("^known \"[^\"]*\" \\|\\| ", "").replaceFirst(" \\|\\| echo .*", "");
            assertThat(bare).startsWith("mgmt_cli -s \"$SESSION\" ");
            Matcher words = Pattern.compile("([a-z]+) ([a-z-]+)(.*)")
                    .matcher(bare.substring("mgmt_cli -s \"$SESSION\" ".length()));
            assertThat(words.matches()).as(line).isTrue();
            Map<String, String> payload = new LinkedHashMap<>();
            Matcher word = WORD.matcher(words.group(3));
            int end = 0;
            while (word.find()) {
                assertThat(word.start()).as(line).isEqualTo(end);
                end = word.end();
                String value = word.group(3) == null ? word.group(2) : word.group(3);
                assertThat(payload.put(word.group(1), value.replace("$LAYER", layer)))
                        .isNull();
            }
            assertThat(end).as(line).isEqualTo(words.group(3).length());
            assertThat(payload.values()).noneMatch(value -> value.contains("$"));
            calls.add(new Call(words.group(1) + "-" + words.group(2), payload));
        }
        return calls;
    }

    private static List<Call> json(String text) {
        JsonNode list = MAPPER.readTree(text);
        assertThat(list.isArray()).isTrue();
        return list.valueStream()
                .map(call -> {
                    assertThat(call.propertyNames()).containsExactly("command", "payload");
                    Map<String, String> payload = new LinkedHashMap<>();
                    flatten(payload, "", call.get("payload"));
                    return new Call(call.get("command").asString(), payload);
                })
                .toList();
    }

    private static void flatten(Map<String, String> payload, String at, JsonNode node) {
        if (node.isObject()) {
            node.propertyNames()
                    .forEach(name -> flatten(payload, at.isEmpty() ? name : at + "." + name, node.get(name)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(payload, at + "." + (i + 1), node.get(i));
            }
        } else {
            // a length is the only number
            assertThat(node.isNumber()).as(at).isEqualTo(at.startsWith("mask-length"));
            payload.put(at, node.isBoolean() ? Boolean.toString(node.asBoolean()) : node.asString());
        }
    }

    private static CheckpointFile read(List<Call> load, List<Call> bypass) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<AddressFirewall.Opened> opened = new ArrayList<>();
        Map<String, List<String>> bypassed = new LinkedHashMap<>();
        for (Call call : Stream.concat(load.stream(), bypass.stream()).toList()) {
            String name = call.field("name");
            assertThat(name).matches(call.command().equals("add-dns-domain") ? DOMAIN : NAME);
            switch (call.command()) {
                case "add-access-section" -> assertThat(call.field("position")).isEqualTo("top");
                case "add-https-section" -> assertThat(call.field("layer")).isEqualTo("Default Layer");
                case "add-access-rule" -> opened.add(rule(call, values));
                case "add-https-rule" -> {
                    assertThat(call.field("action")).isEqualTo("Bypass");
                    assertThat(resolve(call, "service", values)).isNotEmpty().allMatch(text -> text.startsWith("tcp/"));
                    bypassed.put(about(call), resolve(call, "destination", values));
                }
                default -> assertThat(values.put(name, object(call, values))).isNull();
            }
        }
        return new CheckpointFile(opened, bypassed);
    }

    private static List<String> object(Call call, Map<String, List<String>> values) {
        return switch (call.command()) {
            case "add-network" ->
                List.of(
                        call.payload().containsKey("subnet4")
                                ? call.field("subnet4") + "/" + call.field("mask-length4")
                                : call.field("subnet6") + "/" + call.field("mask-length6"));
            case "add-host" ->
                List.of(
                        call.payload().containsKey("ipv4-address")
                                ? call.field("ipv4-address") + "/32"
                                : call.field("ipv6-address") + "/128");
            case "add-group" -> {
                assertThat(call.list("members")).hasSizeLessThanOrEqualTo(100);
                yield resolve(call, "members", values);
            }
            case "add-dns-domain" -> {
                assertThat(call.field("is-sub-domain")).isEqualTo("false");
                yield List.of(call.field("name").substring(1));
            }
            case "add-service-tcp", "add-service-udp" -> {
                assertThat(call.field("match-for-any")).isEqualTo("false");
                assertThat(call.field("port")).matches("[0-9]+(-[0-9]+)?");
                yield List.of(call.command().substring("add-service-".length()) + "/" + call.field("port"));
            }
            default -> throw new AssertionError("unexpected call: " + call);
        };
    }

    private static List<String> resolve(Call call, String key, Map<String, List<String>> values) {
        List<String> resolved = new ArrayList<>();
        for (String name : call.list(key)) {
            assertThat(values).as(call.toString()).containsKey(name);
            resolved.addAll(values.getOrDefault(name, List.of()));
        }
        assertThat(resolved).as(call.toString()).isNotEmpty();
        return resolved;
    }

    private static AddressFirewall.Opened rule(Call call, Map<String, List<String>> values) {
        assertThat(call.field("action")).isEqualTo("Accept");
        assertThat(call.field("layer")).isEqualTo("Network");
        assertThat(call.field("position.bottom")).endsWith("_rules");
        assertThat(call.field("track.type")).isEqualTo("Log");
        List<String> sources = call.list("source");
        assertThat(sources).isNotEmpty();
        assertThat(sources.contains("Any")).isEqualTo(sources.equals(List.of("Any")));
        boolean networks = values.containsKey(sources.getFirst());
        List<String> zones = networks || sources.contains("Any") ? List.of() : sources;
        List<String> to = resolve(call, "destination", values);
        return new AddressFirewall.Opened(
                about(call),
                zones,
                networks ? resolve(call, "source", values) : List.of(),
                to.stream().filter(value -> value.contains("/")).toList(),
                to.stream().filter(value -> !value.contains("/")).toList(),
                resolve(call, "service", values));
    }

    private static String about(Call call) {
        return call.field("comments").substring(call.field("comments").indexOf(' ') + 1);
    }
}
