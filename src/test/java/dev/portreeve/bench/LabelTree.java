package dev.portreeve.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The textbook way to find names under a wildcard: a tree of labels, the last one first.
final class LabelTree {

    private static final class Node {
        private final Map<String, Node> below = new HashMap<>();
        private boolean name;
        private boolean wildcard;
    }

    private LabelTree() {}

    /// The names and wildcards that no wildcard above them covers, in no order.
    static List<String> reduced(List<String> texts) {
        Node root = new Node();
        for (String text : texts) {
            boolean wildcard = text.startsWith("*.");
            String[] labels = (wildcard ? text.substring(2) : text).split("\\.");
            Node node = root;
            for (int i = labels.length - 1; i >= 0; i--) {
                node = node.below.computeIfAbsent(labels[i], _ -> new Node());
            }
            node.wildcard |= wildcard;
            node.name |= !wildcard;
        }
        List<String> reduced = new ArrayList<>();
        collect(root, "", reduced);
        return reduced;
    }

    private static void collect(Node node, String domain, List<String> reduced) {
        if (node.name) {
            reduced.add(domain);
        }
        if (node.wildcard) {
            reduced.add("*." + domain);
        } else {
            node.below.forEach(
                    (label, child) -> collect(child, domain.isEmpty() ? label : label + "." + domain, reduced));
        }
    }
}
