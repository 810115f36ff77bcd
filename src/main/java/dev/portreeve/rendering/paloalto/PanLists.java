package dev.portreeve.rendering.paloalto;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The destinations once more, for external dynamic lists: one type a list, one entry a line. A list without lines is
/// left out.
final class PanLists {

    private PanLists() {}

    static List<Artifact> write(PanConfig config, String request) {
        List<Artifact> lists = new ArrayList<>();
        add(request, "urls", entries(config, PanRule.Rulebase.SECURITY).toList(), lists);
        // what is behind a blank is a comment, in lists of addresses only
        add(
                request,
                "ips",
                networks(config).map(network -> network + " " + request).toList(),
                lists);
        add(request, "domains", domains(config), lists);
        return lists;
    }

    private static Stream<String> entries(PanConfig config, PanRule.Rulebase base) {
        return config.rules().stream()
                .filter(rule -> rule.rulebase() == base)
                .flatMap(rule -> rule.categories().stream())
                .flatMap(category -> category.entries().stream())
                .distinct()
                .sorted();
    }

    private static Stream<String> networks(PanConfig config) {
        return destinations(config, "ip-netmask");
    }

    /// Not the clients: neither those of a rule between them nor the sources.
    private static Stream<String> destinations(PanConfig config, String type) {
        return config.rules().stream()
                .filter(rule -> !rule.from().equals(rule.destinations()))
                .flatMap(rule -> rule.destinations().stream())
                .flatMap(group -> group.members().stream())
                .filter(address -> address.type().equals(type))
                .map(PanAddress::value)
                .distinct();
    }

    private static List<String> domains(PanConfig config) {
        return Stream.concat(
                        entries(config, PanRule.Rulebase.SECURITY).map(entry -> entry.substring(0, entry.length() - 1)),
                        destinations(config, "fqdn"))
                .distinct()
                .sorted()
                .toList();
    }

    private static void add(String request, String kind, List<String> lines, List<Artifact> lists) {
        List<List<String>> parts = Parts.of(lines, PanLimits.LIST);
        for (int i = 0; i < parts.size(); i++) {
            TextFile file = new TextFile();
            parts.get(i).forEach(file::line);
            lists.add(file.at("paloalto/" + request + "-" + kind + (i == 0 ? "" : "-" + (i + 1)) + ".txt"));
        }
    }
}
