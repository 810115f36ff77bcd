package dev.portreeve.rendering;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Host names as files hold them: `x` is x alone, `*.x` everything below it, `.x` both, `.x/5` and
/// `*.x/5` the same down to five levels.
///
/// @param also what else has to hold the name
record NameSet(Set<String> names, Set<String> below, Set<String> fiveBelow, Optional<NameSet> also) {

    private static final int LEVELS = 5;
    private static final String FIVE = "/" + LEVELS;

    static NameSet none() {
        return of(Set.of());
    }

    static NameSet of(Collection<String> patterns) {
        NameSet set = new NameSet(new HashSet<>(), new HashSet<>(), new HashSet<>(), Optional.empty());
        patterns.forEach(set::add);
        return set;
    }

    private void add(String pattern) {
        boolean five = pattern.endsWith(FIVE);
        String whole = five ? pattern.substring(0, pattern.length() - FIVE.length()) : pattern;
        boolean strict = whole.startsWith("*.");
        String name = plain(whole.replaceFirst("^\\*?\\.", ""));
        if (!strict) {
            names.add(name);
        }
        if (strict || whole.startsWith(".")) {
            (five ? fiveBelow : below).add(name);
        }
    }

    /// The same names in as few sets as can be.
    static List<NameSet> merged(Collection<NameSet> sets) {
        Map<Optional<NameSet>, NameSet> merged = new LinkedHashMap<>();
        for (NameSet set : sets) {
            NameSet into = merged.computeIfAbsent(
                    set.also(), also -> new NameSet(new HashSet<>(), new HashSet<>(), new HashSet<>(), also));
            into.names.addAll(set.names);
            into.below.addAll(set.below);
            into.fiveBelow.addAll(set.fiveBelow);
        }
        return List.copyOf(merged.values());
    }

    private static String plain(String name) {
        if (!name.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*")) {
            throw new AssertionError("not a name that a target compares: " + name);
        }
        return name;
    }

    NameSet and(NameSet other) {
        return new NameSet(names, below, fiveBelow, Optional.of(other));
    }

    boolean isEmpty() {
        return names.isEmpty() && below.isEmpty() && fiveBelow.isEmpty();
    }

    boolean has(String host) {
        return (names.contains(host) || isBelow(host))
                && also.map(set -> set.has(host)).orElse(true);
    }

    private boolean isBelow(String host) {
        int depth = 0;
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            String parent = host.substring(dot + 1);
            depth++;
            if (below.contains(parent) || (depth <= LEVELS && fiveBelow.contains(parent))) {
                return true;
            }
        }
        return false;
    }
}
