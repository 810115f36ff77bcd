package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a PAC file back line by line, without any of the code that wrote it.
record PacFile(List<Block> blocks) {

    private static final Pattern PORT = Pattern.compile("port === ([0-9]+)");
    private static final Pattern NAME = Pattern.compile("    if \\(name === \"([^\"]+)\"\\) return \"DIRECT\";");
    private static final Pattern BELOW =
            Pattern.compile("    if \\(dnsDomainIs\\(name, \"(\\.[^\"]+)\"\\)\\) return \"DIRECT\";");
    private static final Pattern NET = Pattern.compile(
            "    if \\(literal && isInNet\\(name, \"([0-9.]+)\", \"([0-9.]+)\"\\)\\) return \"DIRECT\";");

    /// What one rule sends around the proxy.
    record Block(String rule, Set<Integer> ports, Set<String> names, Set<String> suffixes, Set<String> networks) {
        boolean opens(String host, int port) {
            return ports.contains(port)
                    && (names.contains(host) || suffixes.stream().anyMatch(host::endsWith));
        }
    }

    static PacFile read(Rendering rendering) {
        List<Block> blocks = new ArrayList<>();
        String rule = "";
        for (String line : main(rendering).text().lines().toList()) {
            if (line.startsWith("  // ")) {
                rule = line.substring(5, line.indexOf(':'));
            } else if (line.startsWith("  if (port ")) {
                blocks.add(new Block(rule, ports(line), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            } else if (line.startsWith("    ")) {
                condition(blocks.getLast(), line);
            }
        }
        return new PacFile(blocks);
    }

    /// The file that sends something around the proxy.
    static Artifact main(Rendering rendering) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().matches("pac/[A-Z0-9-]+\\.pac"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> ports(String line) {
        Set<Integer> ports = new TreeSet<>();
        Matcher matcher = PORT.matcher(line);
        while (matcher.find()) {
            ports.add(Integer.parseInt(matcher.group(1)));
        }
        assertThat(ports).isNotEmpty();
        return ports;
    }

    private static void condition(Block block, String line) {
        Matcher name = NAME.matcher(line);
        Matcher below = BELOW.matcher(line);
        Matcher net = NET.matcher(line);
        if (name.matches()) {
            block.names().add(name.group(1));
        } else if (below.matches()) {
            block.suffixes().add(below.group(1));
        } else {
            assertThat(net.matches()).as(line).isTrue();
            block.networks().add(net.group(1) + "/" + length(net.group(2)));
        }
    }

    private static int length(String mask) {
        return Prefix.parse(mask).address().bitCount();
    }
}
