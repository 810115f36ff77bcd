package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the scripts back as PowerShell would run them and the firewall of Windows take them, without any of the code
/// that wrote them.
record WindowsFile(List<AddressFirewall.Opened> out, List<AddressFirewall.Opened> in, Set<String> names) {

    private static final Pattern WORD = Pattern.compile("(,)? (?:(-[A-Za-z]+)|('[^'\\n]*'|[A-Za-z$]+))");
    private static final Pattern KEYWORD = Pattern.compile("(?:\\*\\.)?[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f.:]+(?:/[1-9][0-9]{0,2})?");
    private static final Pattern PORTS = Pattern.compile("[0-9]{1,5}(?:-[0-9]{1,5})?");

    /// A line of a script.
    ///
    /// @param words of each parameter, in the order of the line
    record Command(String name, Map<String, List<String>> words) {

        private List<String> all(String parameter) {
            return words.getOrDefault(parameter, List.of());
        }

        private String one(String parameter) {
            assertThat(all(parameter)).as(name + " " + parameter).hasSize(1);
            return all(parameter).getFirst();
        }
    }

    /// What a computer has after the commands.
    private static final class Computer {

        private final Map<String, String> keywords = new LinkedHashMap<>();
        private final Map<String, String> groups = new HashMap<>();
        private final Set<String> removed = new TreeSet<>();
        private final List<AddressFirewall.Opened> out = new ArrayList<>();
        private final List<AddressFirewall.Opened> in = new ArrayList<>();

        void run(Command command) {
            switch (command.name()) {
                case "=" ->
                    assertThat(command.words()).containsExactly(Map.entry("$ErrorActionPreference", List.of("Stop")));
                case "Remove-NetFirewallRule" -> remove(command, "-Group");
                case "Remove-NetFirewallDynamicKeywordAddress" -> remove(command, "-Id");
                case "New-NetFirewallDynamicKeywordAddress" -> {
                    assertThat(command.words().keySet()).containsExactly("-Id", "-Keyword", "-AutoResolve");
                    assertThat(command.one("-AutoResolve")).isEqualTo("$true");
                    assertThat(command.one("-Id")).matches("\\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}");
                    assertThat(command.one("-Keyword")).matches(KEYWORD);
                    assertThat(keywords.put(command.one("-Id"), command.one("-Keyword")))
                            .isNull();
                }
                case "New-NetFirewallRule" -> allow(command);
                default -> throw new AssertionError("unexpected command: " + command);
            }
        }

        /// Before anything is made.
        private void remove(Command command, String by) {
            assertThat(command.words().keySet()).containsExactly(by, "-ErrorAction");
            assertThat(command.one("-ErrorAction")).isEqualTo("SilentlyContinue");
            assertThat(groups).isEmpty();
            assertThat(keywords).isEmpty();
            assertThat(removed.add(command.one(by))).isTrue();
        }

        private void allow(Command command) {
            boolean inbound = command.one("-Direction").equals("Inbound");
            assertThat(command.one("-Direction")).isIn("Inbound", "Outbound");
            assertThat(command.one("-Action")).isEqualTo("Allow");
            assertThat(command.one("-Profile")).isEqualTo("Any");
            assertThat(command.one("-Name")).matches("[A-Z][A-Za-z0-9_-]{0,99}");
            assertThat(groups.put(command.one("-Name"), command.one("-Group"))).isNull();
            String request = command.one("-Group").substring("Portreeve ".length());
            assertThat(command.one("-Description")).startsWith(request + ", ");
            assertThat(command.one("-DisplayName")).startsWith(request + " ");
            List<String> to = command.all("-RemoteAddress");
            assertThat(to).hasSizeLessThanOrEqualTo(1000).allMatch(ADDRESS.asMatchPredicate());
            assertThat(command.all("-LocalAddress")).allMatch(ADDRESS.asMatchPredicate());
            List<String> names = command.all("-RemoteDynamicKeywordAddresses").stream()
                    .map(id -> keywords.getOrDefault(id, "no such keyword: " + id))
                    .toList();
            // without either, Windows lets everything through
            assertThat(to.isEmpty()).as(command.toString()).isNotEqualTo(names.isEmpty());
            String transport = command.one("-Protocol");
            assertThat(transport).isIn("TCP", "UDP");
            List<String> ports = command.all(inbound ? "-LocalPort" : "-RemotePort");
            assertThat(command.all(inbound ? "-RemotePort" : "-LocalPort")).isEmpty();
            assertThat(ports).isNotEmpty().allMatch(PORTS.asMatchPredicate());
            (inbound ? in : out)
                    .add(new AddressFirewall.Opened(
                            command.one("-DisplayName").substring(request.length() + 1),
                            List.of(),
                            command.all("-LocalAddress"),
                            to,
                            names,
                            ports.stream()
                                    .map(port -> (transport.equals("TCP") ? "tcp/" : "udp/") + port)
                                    .toList()));
        }
    }

    static WindowsFile read(Rendering rendering) {
        assertThat(rendering.artifacts()).hasSize(2);
        Computer computer = new Computer();
        commands(AzureFile.named(rendering, "-rollback.ps1").text()).forEach(computer::run);
        Set<String> undone = Set.copyOf(computer.removed);
        assertThat(computer.out).isEmpty();
        computer.removed.clear();
        commands(load(rendering)).forEach(computer::run);
        // the script takes away what it makes, and the roll-back the same
        assertThat(computer.removed).isEqualTo(undone);
        Set<String> made = new TreeSet<>(computer.groups.values());
        assertThat(made).hasSize(1);
        made.addAll(computer.keywords.keySet());
        assertThat(undone).isEqualTo(made);
        return new WindowsFile(computer.out, computer.in, computer.groups.keySet());
    }

    static String load(Rendering rendering) {
        return rendering.artifacts().stream()
                .filter(artifact -> !artifact.path().endsWith("-rollback.ps1"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /// The lines of a script but for its comments.
    static List<Command> commands(String script) {
        assertThat(script).startsWith("#Requires -RunAsAdministrator\n#Requires -Modules NetSecurity\n");
        List<Command> commands = new ArrayList<>();
        for (String line : script.lines().filter(text -> !text.isEmpty()).toList()) {
            if (line.startsWith("$")) {
                Matcher assignment =
                        Pattern.compile("(\\$[A-Za-z]+) = '([A-Za-z]+)'").matcher(line);
                assertThat(assignment.matches()).as(line).isTrue();
                commands.add(new Command("=", Map.of(assignment.group(1), List.of(assignment.group(2)))));
            } else if (!line.startsWith("#")) {
                commands.add(command(line));
            }
        }
        return commands;
    }

    private static Command command(String line) {
        String text = line.replaceFirst(" \\| Out-Null$", "");
        String name = text.substring(0, text.indexOf(' '));
        Map<String, List<String>> words = new LinkedHashMap<>();
        String parameter = "";
        Matcher word = WORD.matcher(text).region(name.length(), text.length());
        while (word.lookingAt()) {
            boolean first = word.group(1) == null
                    && words.getOrDefault(parameter, List.of("")).isEmpty();
            if (word.group(2) != null) {
                parameter = word.group(2);
                assertThat(word.group(1)).as(line).isNull();
                assertThat(words.put(parameter, new ArrayList<>())).as(line).isNull();
            } else {
                // a list goes on behind a comma only
                assertThat(word.group(1) != null || first).as(line).isTrue();
                words.getOrDefault(parameter, List.of()).add(word.group(3).replace("'", ""));
            }
            word.region(word.end(), text.length());
        }
        assertThat(word.regionStart()).as(line).isEqualTo(text.length());
        assertThat(words.values()).as(line).noneMatch(List::isEmpty);
        return new Command(name, words);
    }
}
