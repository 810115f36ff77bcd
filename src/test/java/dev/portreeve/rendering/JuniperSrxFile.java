package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads `set` commands back as Junos would, without any of the code that wrote them.
record JuniperSrxFile(List<AddressFirewall.Opened> opened) {

    private static final Pattern COMMAND =
            Pattern.compile("set (security address-book global address-set|security address-book global address"
                    + "|applications application-set|applications application|security policies global policy)"
                    + " ([A-Z][A-Za-z0-9_-]{0,62}) (.+)");
    private static final Pattern DNS = Pattern.compile("dns-name ([a-z0-9_.-]+)( ipv4-only| ipv6-only)?");
    private static final String BOOK = "security address-book global ";
    private static final String POLICY = "security policies global policy ";

    /// What stands below each path, in the order of the file.
    private record Tree(Map<String, List<String>> paths) {

        void read(String line) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            String path = command.group(1) + " " + command.group(2);
            List<String> below = paths.computeIfAbsent(path, _ -> new ArrayList<>());
            assertThat(below).as(line).doesNotContain(command.group(3));
            below.add(command.group(3));
        }

        List<String> values(String path, String begin) {
            assertThat(paths).containsKey(path);
            return paths.getOrDefault(path, List.of()).stream()
                    .filter(value -> value.startsWith(begin))
                    .map(value -> value.substring(begin.length()))
                    .toList();
        }

        String only(String path, String begin) {
            List<String> values = values(path, begin);
            assertThat(values).as(path + " " + begin).hasSize(1);
            return values.getFirst();
        }
    }

    static JuniperSrxFile read(Rendering rendering) {
        Tree tree = new Tree(new LinkedHashMap<>());
        List<String> deleted = new ArrayList<>();
        for (Artifact artifact : rendering.artifacts()) {
            List<String> lines = artifact.text().lines().toList();
            if (artifact.path().endsWith("-rollback.set")) {
                deleted.addAll(lines);
            } else {
                assertThat(artifact.path()).endsWith(".set");
                lines.forEach(tree::read);
            }
        }
        // each thing once, the last first: users stand before what they use
        assertThat(deleted)
                .containsExactlyElementsOf(List.copyOf(tree.paths().keySet()).reversed().stream()
                        .map(path -> "delete " + path)
                        .toList());
        return new JuniperSrxFile(tree.paths().keySet().stream()
                .filter(path -> path.startsWith(POLICY))
                .map(path -> policy(tree, path))
                .toList());
    }

    private static AddressFirewall.Opened policy(Tree tree, String path) {
        String about = quoted(tree.only(path, "description "));
        String from = tree.only(path, "match source-address ");
        Set<String> to = members(tree, tree.only(path, "match destination-address "));
        assertThat(tree.only(path, "then ")).isEqualTo("permit");
        List<String> zones = tree.values(path, "match from-zone ");
        assertThat(tree.paths().getOrDefault(path, List.of())).hasSize(5 + zones.size());
        return new AddressFirewall.Opened(
                about.substring(about.indexOf(' ') + 1),
                zones,
                from.equals("any") ? List.of() : List.copyOf(members(tree, from)),
                to.stream().filter(value -> value.contains("/")).toList(),
                to.stream().filter(value -> !value.contains("/")).toList(),
                services(tree, tree.only(path, "match application ")));
    }

    private static String quoted(String text) {
        assertThat(text).matches("\"[^\"\\\\]+\"");
        return text.substring(1, text.length() - 1);
    }

    private static Set<String> members(Tree tree, String set) {
        String path = BOOK + "address-set " + set;
        Set<String> members = new LinkedHashSet<>();
        for (String name : tree.values(path, "address ")) {
            members.add(address(tree, BOOK + "address " + name));
        }
        assertThat(members).as(set).isNotEmpty().hasSizeLessThanOrEqualTo(1_023);
        assertThat(tree.paths().getOrDefault(path, List.of())).hasSize(1 + members.size());
        quoted(tree.only(path, "description "));
        return members;
    }

    private static String address(Tree tree, String path) {
        assertThat(tree.paths()).containsKey(path);
        List<String> below = tree.paths().getOrDefault(path, List.of());
        assertThat(below).hasSize(2);
        quoted(tree.only(path, "description "));
        Matcher name = DNS.matcher(below.getLast());
        return name.matches() ? name.group(1) : below.getLast();
    }

    private static List<String> services(Tree tree, String set) {
        String path = "applications application-set " + set;
        List<String> names = tree.values(path, "application ");
        assertThat(names).as(set).isNotEmpty().hasSizeLessThanOrEqualTo(128);
        return names.stream()
                .flatMap(name -> {
                    String application = "applications application " + name;
                    assertThat(tree.values(application, "")).hasSize(3);
                    return Stream.of(
                            tree.only(application, "protocol ") + "/" + tree.only(application, "destination-port "));
                })
                .toList();
    }
}
