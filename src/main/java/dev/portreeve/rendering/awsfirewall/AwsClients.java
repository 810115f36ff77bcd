package dev.portreeve.rendering.awsfirewall;

import java.util.ArrayList;
import java.util.List;

/// Where a rule's flows come from.
///
/// @param variable the name of the list in a rule group
/// @param networks empty when clients are not restricted
record AwsClients(String variable, List<String> networks) {

    private static final AwsClients ANY = new AwsClients("", List.of());

    AwsClients {
        networks = List.copyOf(networks);
    }

    static AwsClients any() {
        return ANY;
    }

    /// As many lists as the networks need; none for none.
    static List<AwsClients> of(String stem, List<String> networks) {
        List<AwsClients> lists = new ArrayList<>();
        for (List<String> part : parts(networks, AwsLimits.CLIENTS)) {
            lists.add(new AwsClients(lists.isEmpty() ? stem : stem + "_" + (lists.size() + 1), part));
        }
        return lists;
    }

    static <T> List<List<T>> parts(List<T> all, int longest) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += longest) {
            parts.add(all.subList(start, Math.min(all.size(), start + longest)));
        }
        return parts;
    }
}
