package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads `set` commands back as PAN-OS would, without any of the code that wrote them.
///
/// @param rules  with their objects replaced by what these hold; "any" is an empty list
/// @param ips    the networks of the IP lists, likewise for the other two
record PaloaltoFile(List<Line> rules, List<String> ips, List<String> urls, List<String> domains) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,62}");
    private static final Pattern ENTRY = Pattern.compile("(?:\\*\\.)?[a-z0-9_-]+(?:\\.[a-z0-9_-]+)+/");
    private static final Pattern LINE = Pattern.compile("(?:set|delete)(?: (?:\"[A-Za-z0-9 ,-]+\"|[^\" ]+))+");

    /// A rule of a rulebase.
    ///
    /// @param services as `tcp/80`, `udp/3000-3010`
    record Line(
            String base,
            String name,
            String rule,
            List<String> zones,
            List<String> from,
            List<String> networks,
            List<String> names,
            List<String> entries,
            List<String> services) {

        /// The firewall's comparison of a category: `*` is one or more labels.
        boolean names(String host) {
            return names.contains(host)
                    || entries.stream()
                            .map(entry -> entry.substring(0, entry.length() - 1))
                            .anyMatch(entry -> entry.startsWith("*.")
                                    ? host.endsWith(entry.substring(1)) && host.length() > entry.length() - 1
                                    : host.equals(entry));
        }

        boolean carries(String transport, int port) {
            return services.stream()
                    .anyMatch(service -> service.startsWith(transport + "/")
                            && SquidFile.within(service.substring(transport.length() + 1), port));
        }
    }

    static PaloaltoFile read(Rendering rendering) {
        Reader reader = new Reader();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> deletes = new ArrayList<>();
        for (Artifact artifact : rendering.artifacts()) {
            List<String> lines = artifact.text().lines().toList();
            if (artifact.path().endsWith("-rollback.set")) {
                deletes.addAll(lines);
            } else if (artifact.path().endsWith(".set")) {
                lines.forEach(reader::set);
            } else {
                String kind = artifact.path().replaceFirst(".*-(ips|urls|domains)(-[0-9]+)?\\.txt", "$1");
                assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(50_000);
                lists.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(lines);
            }
        }
        assertThat(lists.keySet()).isSubsetOf("ips", "urls", "domains");
        reader.checkRollback(deletes);
        return new PaloaltoFile(
                reader.rules(),
                lists.getOrDefault("ips", List.of()).stream()
                        .map(PaloaltoFile::network)
                        .toList(),
                lists.getOrDefault("urls", List.of()),
                lists.getOrDefault("domains", List.of()));
    }

    private static String network(String line) {
        assertThat(line).matches("[0-9a-f.:]+/[0-9]+ [A-Z0-9-]+");
        return line.substring(0, line.indexOf(' '));
    }

    /// The objects, by the path of their kind, name and field.
    private static final class Reader {

        private final Map<String, Map<String, Map<String, List<String>>>> kinds = new LinkedHashMap<>();

        void set(String line) {
            assertThat(line).matches(LINE);
            List<String> words = words(line);
            assertThat(words.getFirst()).isEqualTo("set");
            int at = switch (words.get(1)) {
                case "tag", "address", "address-group", "service" -> 2;
                case "profiles" -> 3;
                case "rulebase" -> 4;
                default -> throw new AssertionError("unexpected line: " + line);
            };
            String kind = String.join(" ", words.subList(1, at));
            String name = words.get(at);
            String field = String.join(" ", words.subList(at + 1, words.size() - 1));
            assertThat(name).matches(NAME);
            assertThat(name.length()).isLessThanOrEqualTo(kind.startsWith("profiles") ? 31 : 63);
            kinds.computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(name, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(field, _ -> new ArrayList<>())
                    .add(words.getLast());
        }

        private static List<String> words(String line) {
            List<String> words = new ArrayList<>();
            for (String part : line.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                words.add(part.replace("\"", ""));
            }
            return words;
        }

        /// Deletes exactly what was made: users before what they use.
        void checkRollback(List<String> deletes) {
            List<String> made = new ArrayList<>();
            kinds.forEach((kind, objects) -> objects.keySet().forEach(name -> made.add("delete " + kind + " " + name)));
            assertThat(deletes.stream().sorted().toList())
                    .isEqualTo(made.stream().sorted().toList());
            List<String> order = List.of("rulebase", "profiles", "address-group", "address", "service", "tag");
            assertThat(deletes.stream()
                            .map(line -> order.indexOf(line.split(" ")[1]))
                            .toList())
                    .isSorted();
        }

        List<Line> rules() {
            List<Line> lines = new ArrayList<>();
            for (String base : List.of("security", "decryption", "authentication")) {
                objects("rulebase " + base + " rules").forEach((name, fields) -> lines.add(rule(base, name, fields)));
            }
            return lines;
        }

        private Map<String, Map<String, List<String>>> objects(String kind) {
            return kinds.getOrDefault(kind, Map.of());
        }

        private Line rule(String base, String name, Map<String, List<String>> fields) {
            Map<String, List<String>> actions = switch (base) {
                case "security" -> Map.of("application", List.of("any"), "action", List.of("allow"));
                case "decryption" -> Map.of("type", List.of("ssl-forward-proxy"), "action", List.of("no-decrypt"));
                default -> Map.of("authentication-enforcement", List.of("default-no-captive-portal"));
            };
            assertThat(fields).containsAllEntriesOf(actions);
            assertThat(fields.size()).isEqualTo(8 + actions.size());
            assertThat(fields.get("to")).containsExactly("any");
            tagged(fields);
            List<String> to = members(fields, "destination");
            List<String> entries = named(fields, "category").stream()
                    .flatMap(category -> category(category).stream())
                    .toList();
            assertThat(to.isEmpty()).as("one way to a destination: " + name).isNotEqualTo(entries.isEmpty());
            List<String> services =
                    field(fields, "service").stream().flatMap(this::service).toList();
            assertThat(services).isNotEmpty();
            String description = field(fields, "description").getFirst();
            return new Line(
                    base,
                    name,
                    description.substring(description.indexOf(' ') + 1),
                    named(fields, "from"),
                    members(fields, "source"),
                    to.stream().filter(value -> value.indexOf('/') > 0).toList(),
                    to.stream().filter(value -> value.indexOf('/') < 0).toList(),
                    entries,
                    services);
        }

        private void tagged(Map<String, List<String>> fields) {
            field(fields, "tag").forEach(tag -> assertThat(objects("tag")).containsKey(tag));
        }

        /// The values of a field that has to be there; "any" alone is none.
        private static List<String> named(Map<String, List<String>> fields, String field) {
            List<String> values = field(fields, field);
            assertThat(values.contains("any")).isEqualTo(values.equals(List.of("any")));
            return values.contains("any") ? List.of() : values;
        }

        private static List<String> field(Map<String, List<String>> fields, String field) {
            assertThat(fields).containsKey(field);
            return fields.getOrDefault(field, List.of());
        }

        private static Map<String, List<String>> object(Map<String, Map<String, List<String>>> objects, String name) {
            assertThat(objects).containsKey(name);
            return objects.getOrDefault(name, Map.of());
        }

        private List<String> members(Map<String, List<String>> fields, String field) {
            return named(fields, field).stream().flatMap(this::group).toList();
        }

        private Stream<String> group(String name) {
            Map<String, List<String>> group = object(objects("address-group"), name);
            tagged(group);
            assertThat(objects("address")).doesNotContainKey(name);
            assertThat(field(group, "static")).hasSizeLessThanOrEqualTo(2_500);
            return field(group, "static").stream().map(this::address);
        }

        private String address(String name) {
            Map<String, List<String>> address = object(objects("address"), name);
            tagged(address);
            assertThat(address).hasSize(2);
            boolean network = address.containsKey("ip-netmask");
            List<String> values = field(address, network ? "ip-netmask" : "fqdn");
            assertThat(values).hasSize(1);
            String value = values.getFirst();
            assertThat(value).matches(network ? "[0-9a-f.:]+/[1-9][0-9]*" : "[a-z0-9_-]+(\\.[a-z0-9_-]+)+");
            return value;
        }

        private List<String> category(String name) {
            Map<String, List<String>> category = object(objects("profiles custom-url-category"), name);
            assertThat(field(category, "type")).containsExactly("URL List");
            assertThat(field(category, "list"))
                    .isNotEmpty()
                    .allMatch(entry -> ENTRY.matcher(entry).matches());
            return field(category, "list");
        }

        private Stream<String> service(String name) {
            Map<String, List<String>> service = object(objects("service"), name);
            tagged(service);
            assertThat(service).hasSize(2);
            String transport = service.containsKey("protocol tcp port") ? "tcp" : "udp";
            String ports = field(service, "protocol " + transport + " port").getFirst();
            assertThat(ports).matches("[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*");
            return Stream.of(ports.split(",")).map(port -> transport + "/" + port);
        }
    }
}
