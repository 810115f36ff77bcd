package dev.portreeve.lookup.index;

import dev.portreeve.addressing.HostPattern;
import java.util.ArrayList;
import java.util.List;

/// Why a host is not covered although it looks like it: the domain of a wildcard, a name below a listed name, or a
/// domain of somebody else that is written alike.
final class NearMisses {

    private static final int MOST = 3;
    private static final int SHORTEST_LABEL = 3;

    private final HostIndex<?> listed;

    NearMisses(HostIndex<?> listed) {
        this.listed = listed;
    }

    List<Hint> of(HostPattern asked) {
        List<Hint> hints = new ArrayList<>();
        String domain = asked.domain();
        if (asked instanceof HostPattern.Name && listed.hasWildcard(domain)) {
            hints.add(new Hint(Hint.Kind.APEX, List.of("*." + domain)));
        }
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            String above = domain.substring(dot + 1);
            if (listed.hasName(above)) {
                hints.add(new Hint(Hint.Kind.BELOW_NAME, List.of(above)));
                break;
            }
        }
        List<String> alike = alike(domain);
        if (!alike.isEmpty() && hints.isEmpty()) {
            hints.add(new Hint(Hint.Kind.LOOKS_ALIKE, alike));
        }
        return hints;
    }

    private List<String> alike(String domain) {
        List<String> alike = new ArrayList<>();
        // manage.microsoft.com.evil.example begins with a listed domain
        for (int dot = domain.lastIndexOf('.'); dot > 0; dot = domain.lastIndexOf('.', dot - 1)) {
            String start = domain.substring(0, dot);
            if (start.indexOf('.') > 0 && listed.lists(start)) {
                alike.add(start);
            }
        }
        // evilmanage.microsoft.com ends with one, but not at a dot
        for (int start = 0; start >= 0 && alike.size() < MOST; start = next(domain, start)) {
            int dot = domain.indexOf('.', start);
            if (dot < 0) {
                break;
            }
            String label = domain.substring(start, dot);
            String rest = domain.substring(dot + 1);
            for (int from = 1; from <= label.length() - SHORTEST_LABEL; from++) {
                if (listed.labelsBelow(rest).contains(label.substring(from))) {
                    alike.add(label.substring(from) + "." + rest);
                }
            }
        }
        return alike.stream().distinct().limit(MOST).toList();
    }

    private static int next(String domain, int start) {
        int dot = domain.indexOf('.', start);
        return dot < 0 ? -1 : dot + 1;
    }
}
