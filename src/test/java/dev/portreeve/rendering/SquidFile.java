package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads access rules back as Squid would, without any of the code that wrote them.
record SquidFile(List<Allow> allows, List<Allow> splices, List<Allow> ranges) {

    /// One allowing line: all lists have to match; an absent list matches everything.
    record Allow(List<String> sources, List<String> domains, List<String> networks, List<String> ports) {
        /// Squid's own comparison: `.x` is x and everything below it.
        boolean allows(String host, int port) {
            return !domains.isEmpty() && ports.stream().anyMatch(range -> within(range, port)) && allows(host);
        }

        boolean allows(String host) {
            return domains.stream()
                    .anyMatch(domain -> domain.startsWith(".")
                            ? host.equals(domain.substring(1)) || host.endsWith(domain)
                            : host.equals(domain));
        }
    }

    static boolean within(String range, int port) {
        int dash = range.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
        int last = Integer.parseInt(range.substring(dash + 1));
        return port >= first && port <= last;
    }

    static SquidFile read(Rendering rendering) {
        List<Allow> allows = new ArrayList<>();
        List<Allow> splices = new ArrayList<>();
        List<Allow> ranges = new ArrayList<>();
        for (Artifact artifact : rendering.artifacts()) {
            Map<String, List<String>> types = new HashMap<>();
            Map<String, List<String>> values = new HashMap<>();
            artifact.text()
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> words = List.of(line.split(" "));
                        switch (words.get(0)) {
                            case "acl" -> {
                                String type = words.get(2);
                                List<String> rest = words.subList(words.get(3).equals("-n") ? 4 : 3, words.size());
                                types.computeIfAbsent(words.get(1), _ -> new ArrayList<>())
                                        .add(type);
                                values.computeIfAbsent(words.get(1), _ -> new ArrayList<>())
                                        .addAll(rest);
                            }
                            case "http_access" -> {
                                assertThat(words.get(1)).isEqualTo("allow");
                                allows.add(allow(words.subList(2, words.size()), types, values));
                            }
                            case "range_offset_limit" -> {
                                assertThat(words.get(1)).isEqualTo("0");
                                ranges.add(allow(words.subList(2, words.size()), types, values));
                            }
                            case "ssl_bump" -> {
                                if (words.get(1).equals("peek")) {
                                    assertThat(values.get(words.getLast())).containsExactly("SslBump1");
                                    assertThat(splices).isEmpty();
                                    return;
                                }
                                assertThat(words.get(1)).isEqualTo("splice");
                                splices.add(allow(words.subList(2, words.size()), types, values));
                            }
                            default -> throw new AssertionError("unexpected line: " + line);
                        }
                    });
        }
        return new SquidFile(allows, splices, ranges);
    }

    private static Allow allow(List<String> names, Map<String, List<String>> types, Map<String, List<String>> values) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String name : names) {
            assertThat(types).as("defined before use").containsKey(name);
            List<String> type =
                    types.getOrDefault(name, List.of()).stream().distinct().toList();
            assertThat(type).hasSize(1);
            assertThat(lists.put(type.getFirst(), values.getOrDefault(name, List.of())))
                    .isNull();
        }
        List<String> domains = lists.getOrDefault("dstdomain", lists.getOrDefault("ssl::server_name", List.of()));
        return new Allow(
                lists.getOrDefault("src", List.of()),
                domains,
                lists.getOrDefault("dst", List.of()),
                lists.getOrDefault("port", List.of()));
    }
}
