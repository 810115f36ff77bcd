package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the configuration back as ASA would, without any of the code that wrote it.
record CiscoAsaFile(List<AddressFirewall.Opened> opened) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9_-]{0,63}");
    private static final Pattern ENTRY = Pattern.compile(
            "access-list (\\S+) extended permit object-group (\\S+) (any|object-group \\S+)" + " object-group (\\S+)");
    private static final Pattern SERVICE =
            Pattern.compile("service-object (tcp|udp) destination (?:eq ([0-9]+)|range ([0-9]+) ([0-9]+))");

    /// What the commands have made so far.
    private static final class Device {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, String> descriptions = new LinkedHashMap<>();
        private final List<String> made = new ArrayList<>();
        private final List<AddressFirewall.Opened> opened = new ArrayList<>();
        private String current = "";

        void read(String line) {
            if (line.startsWith("!")) {
                current = "";
            } else if (line.startsWith(" ")) {
                inside(line.substring(1));
            } else if (line.matches("object(-group)? (network|service) \\S+")) {
                made.add(line);
                current = line.substring(line.lastIndexOf(' ') + 1);
                assertThat(current).matches(NAME);
                // one namespace for all
                assertThat(values.put(current, new ArrayList<>())).isNull();
            } else {
                current = "";
                made.add(line);
                entry(line);
            }
        }

        private void inside(String line) {
            assertThat(current).isNotEmpty();
            List<String> value = values.getOrDefault(current, List.of());
            String[] words = line.split(" ");
            switch (words[0]) {
                case "description" -> {
                    assertThat(line.length()).isLessThanOrEqualTo(212);
                    assertThat(descriptions.put(current, line.substring(12))).isNull();
                }
                case "host" -> value.add(words[1] + (words[1].contains(":") ? "/128" : "/32"));
                case "subnet" -> value.add(words.length == 2 ? words[1] : words[1] + "/" + length(words[2]));
                case "fqdn" -> {
                    assertThat(words[1]).matches("v[46]");
                    assertThat(words[2]).matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
                    value.add(words[2]);
                }
                case "network-object" -> {
                    assertThat(words[1]).isEqualTo("object");
                    value.addAll(known(words[2]));
                }
                case "service-object" -> {
                    Matcher service = SERVICE.matcher(line);
                    assertThat(service.matches()).as(line).isTrue();
                    value.add(service.group(1)
                            + "/"
                            + (service.group(2) == null
                                    ? service.group(3) + "-" + service.group(4)
                                    : service.group(2)));
                }
                default -> throw new AssertionError("unexpected line: " + line);
            }
        }

        private void entry(String line) {
            if (line.matches("access-list \\S+ remark .{1,100}")) {
                return;
            }
            Matcher entry = ENTRY.matcher(line);
            assertThat(entry.matches()).as(line).isTrue();
            String about = descriptions.getOrDefault(entry.group(2), "");
            assertThat(about).startsWith(entry.group(1) + " ");
            List<String> to = known(entry.group(4));
            String from = entry.group(3);
            opened.add(new AddressFirewall.Opened(
                    about.substring(about.indexOf(' ') + 1),
                    List.of(),
                    from.equals("any") ? List.of() : known(from.substring(from.indexOf(' ') + 1)),
                    to.stream().filter(value -> value.contains("/")).toList(),
                    to.stream().filter(value -> !value.contains("/")).distinct().toList(),
                    known(entry.group(2))));
        }

        private List<String> known(String name) {
            assertThat(values.getOrDefault(name, List.of())).as(name).isNotEmpty();
            return values.getOrDefault(name, List.of());
        }
    }

    private static int length(String mask) {
        long bits = 0;
        for (String octet : mask.split("\\.")) {
            bits = bits << 8 | Integer.parseInt(octet);
        }
        assertThat(Long.bitCount(bits) + Long.numberOfTrailingZeros(bits))
                .as(mask)
                .isEqualTo(32);
        return Long.bitCount(bits);
    }

    static CiscoAsaFile read(Rendering rendering) {
        Device device = new Device();
        List<String> undone = new ArrayList<>();
        for (Artifact artifact : rendering.artifacts()) {
            assertThat(artifact.path()).endsWith(".cfg");
            List<String> lines = artifact.text().lines().toList();
            if (artifact.path().endsWith("-rollback.cfg")) {
                undone.addAll(
                        lines.stream().filter(line -> !line.startsWith("!")).toList());
            } else {
                lines.forEach(device::read);
            }
        }
        checkUndone(device.made, undone);
        return new CiscoAsaFile(device.opened);
    }

    /// Every command once with `no` in front; what uses something goes before it.
    private static void checkUndone(List<String> made, List<String> undone) {
        assertThat(undone)
                .containsExactlyInAnyOrderElementsOf(
                        made.stream().map(line -> "no " + line).toList());
        List<String> kinds = undone.stream()
                .map(line -> line.replaceFirst("no (access-list|object-group|object) .*", "$1"))
                .distinct()
                .toList();
        assertThat(kinds).containsExactly("access-list", "object-group", "object");
    }
}
