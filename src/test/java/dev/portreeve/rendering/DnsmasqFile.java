package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines that fill sets as dnsmasq would, without any of the code that wrote them.
///
/// @param lines the sets of each domain
record DnsmasqFile(Map<String, List<String>> lines) {

    private static final Pattern LINE = Pattern.compile("(nftset|ipset)=/([a-z0-9._-]+)/([A-Za-z0-9_#,-]+)");

    /// The bridge of a rendering; one without lines when nothing is opened by name.
    static DnsmasqFile read(Rendering rendering, String option) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith("-dnsmasq.conf"))
                .flatMap(artifact -> artifact.text().lines())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    Matcher matcher = LINE.matcher(line);
                    assertThat(matcher.matches()).as(line).isTrue();
                    assertThat(matcher.group(1)).isEqualTo(option);
                    assertThat(line.length()).isLessThanOrEqualTo(1024);
                    assertThat(lines.put(
                                    matcher.group(2), List.of(matcher.group(3).split(","))))
                            .as("one line for a domain: %s", line)
                            .isNull();
                });
        return new DnsmasqFile(lines);
    }

    /// The sets to which the addresses of a name go: those of the most specific line alone.
    List<String> sets(String name) {
        for (String domain = name; !domain.isEmpty(); domain = domain.substring(domain.indexOf('.') + 1)) {
            List<String> sets = lines.get(domain);
            if (sets != null) {
                return sets;
            }
            if (domain.indexOf('.') < 0) {
                break;
            }
        }
        return List.of();
    }

    /// The names whose addresses go to a set, as patterns: each domain and everything below.
    List<String> patterns(String set) {
        List<String> patterns = new ArrayList<>();
        lines.forEach((domain, sets) -> {
            if (sets.contains(set)) {
                patterns.addAll(List.of(domain, "*." + domain));
                assertThat(lines.entrySet())
                        .as("a more specific line takes nothing away")
                        .noneMatch(line -> line.getKey().endsWith("." + domain)
                                && !line.getValue().contains(set));
            }
        });
        return patterns;
    }
}
