package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The destinations once more, for external feeds: one type a list, one entry a line. A list without lines is left out.
final class FortiLists {

    private FortiLists() {}

    static List<Artifact> write(FortiConfig config, String request) {
        List<Artifact> lists = new ArrayList<>();
        add(request, "ips", values(config, true), lists);
        add(request, "domains", values(config, false), lists);
        return lists;
    }

    /// Not the clients: neither those of a policy between them nor the sources.
    private static List<String> values(FortiConfig config, boolean networks) {
        return config.policies().stream()
                .flatMap(policy -> policy.sides().stream())
                .filter(side -> !side.from().equals(side.to()))
                .flatMap(side -> side.to().stream())
                .flatMap(group -> group.members().stream())
                .filter(address -> address.network() == networks)
                .map(FortiAddress::value)
                .distinct()
                .sorted(networks ? Comparator.comparing(Prefix::parse) : Comparator.naturalOrder())
                .toList();
    }

    private static void add(String request, String kind, List<String> lines, List<Artifact> lists) {
        List<List<String>> parts = Parts.of(lines, FortiLimits.LIST);
        for (int i = 0; i < parts.size(); i++) {
            TextFile file = new TextFile();
            parts.get(i).forEach(file::line);
            lists.add(file.at("fortigate/" + request + "-" + kind + (i == 0 ? "" : "-" + (i + 1)) + ".txt"));
        }
    }
}
