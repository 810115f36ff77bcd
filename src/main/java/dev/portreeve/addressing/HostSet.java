package dev.portreeve.addressing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A set of host names described by patterns, in normal form under a declared suffix semantics.
///
/// Labels are without end, so a finite list of patterns covers a wildcard only if one of them does; the minimal
/// list is therefore unique. Inside, every set is kept in the [SuffixMatching#STRICT] meaning, `.x` as `*.x`
/// and `x`: sets of different semantics can be compared and subtracted, and are equal when they hold the same
/// names.
public final class HostSet {

    private static final HostSet EMPTY = new HostSet(Set.of(), Set.of(), SuffixMatching.STRICT);

    private final Set<String> names;
    private final Set<String> suffixes;
    private final SuffixMatching matching;

    private HostSet(Set<String> names, Set<String> suffixes, SuffixMatching matching) {
        this.names = names;
        this.suffixes = suffixes;
        this.matching = matching;
    }

    /// The set without names.
    public static HostSet empty() {
        return EMPTY;
    }

    /// The names the patterns stand for where wildcards are matched as declared.
    public static HostSet of(Collection<? extends HostPattern> patterns, SuffixMatching matching) {
        Set<String> names = new HashSet<>();
        Set<String> suffixes = new HashSet<>();
        for (HostPattern pattern : patterns) {
            if (pattern instanceof HostPattern.Wildcard) {
                suffixes.add(pattern.domain());
            }
            if (pattern instanceof HostPattern.Name || matching == SuffixMatching.WITH_APEX) {
                names.add(pattern.domain());
            }
        }
        return reduced(names, suffixes, matching);
    }

    private static HostSet reduced(Set<String> names, Set<String> suffixes, SuffixMatching matching) {
        return new HostSet(
                names.stream().filter(name -> above(name, suffixes) == null).collect(Collectors.toUnmodifiableSet()),
                suffixes.stream()
                        .filter(suffix -> above(suffix, suffixes) == null)
                        .collect(Collectors.toUnmodifiableSet()),
                matching);
    }

    /// The sorted minimal list with the same meaning under the matching; what one pattern covers is left out.
    public static List<HostPattern> minimal(Collection<? extends HostPattern> patterns, SuffixMatching matching) {
        return of(patterns, matching).patterns();
    }

    /// The nearest suffix strictly above the domain. Hashing each parent is what makes this fast: no tree is
    /// needed.
    private static @Nullable String above(String domain, Set<String> suffixes) {
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            String parent = domain.substring(dot + 1);
            if (suffixes.contains(parent)) {
                return parent;
            }
        }
        return null;
    }

    /// How wildcards of [#patterns()] are to be matched.
    public SuffixMatching matching() {
        return matching;
    }

    /// The minimal patterns, sorted, to be matched as [#matching()] says.
    public List<HostPattern> patterns() {
        List<HostPattern> patterns = new ArrayList<>(suffixes.size() + names.size());
        suffixes.forEach(suffix -> patterns.add(new HostPattern.Wildcard(suffix)));
        names.stream()
                .filter(name -> matching == SuffixMatching.STRICT || !suffixes.contains(name))
                .forEach(name -> patterns.add(new HostPattern.Name(name)));
        patterns.sort(null);
        return List.copyOf(patterns);
    }

    /// Whether no name is in the set.
    public boolean isEmpty() {
        return names.isEmpty() && suffixes.isEmpty();
    }

    /// Whether every name the pattern stands for, in its strict meaning, is in the set.
    public boolean covers(HostPattern pattern) {
        return covering(pattern).isPresent();
    }

    /// The element of [#patterns()] that covers the pattern in its strict meaning.
    public Optional<HostPattern> covering(HostPattern pattern) {
        String domain = pattern.domain();
        boolean exact = switch (pattern) {
            case HostPattern.Name _ -> names.contains(domain);
            case HostPattern.Wildcard _ -> suffixes.contains(domain);
        };
        if (exact) {
            boolean byApex = matching == SuffixMatching.WITH_APEX && suffixes.contains(domain);
            return Optional.of(byApex ? new HostPattern.Wildcard(domain) : pattern);
        }
        return Optional.ofNullable(above(domain, suffixes)).map(HostPattern.Wildcard::new);
    }

    /// Whether every name of the other set is in this one.
    public boolean covers(HostSet other) {
        return other.strict().stream().allMatch(this::covers);
    }

    /// The names of both sets; the matching of this one.
    ///
    /// @throws IllegalArgumentException when this set cannot say what the other means: a wildcard without its
    /// apex
    public HostSet union(HostSet other) {
        Set<String> allNames = new HashSet<>(names);
        allNames.addAll(other.names);
        Set<String> allSuffixes = new HashSet<>(suffixes);
        allSuffixes.addAll(other.suffixes);
        HostSet union = reduced(allNames, allSuffixes, matching);
        if (matching == SuffixMatching.WITH_APEX && !union.names.containsAll(union.suffixes)) {
            throw new IllegalArgumentException("a wildcard without its apex has no place among suffixes with apex");
        }
        return union;
    }

    /// What this set opens and the other does not, exactly: each part is a pattern in its strict meaning,
    /// without the names of its exceptions. Sorted.
    public List<Part> minus(HostSet other) {
        Map<HostPattern, List<HostPattern>> inside = new HashMap<>();
        HostSet own = new HostSet(names, suffixes, SuffixMatching.STRICT);
        for (HostPattern pattern : other.strict()) {
            own.covering(pattern)
                    .ifPresent(cover -> inside.computeIfAbsent(cover, _ -> new ArrayList<>())
                            .add(pattern));
        }
        return strict().stream()
                .filter(pattern -> !other.covers(pattern))
                .map(pattern -> new Part(pattern, inside.getOrDefault(pattern, List.of())))
                .toList();
    }

    /// The names that are in both sets, as a set in the strict semantics.
    public HostSet intersect(HostSet other) {
        List<HostPattern> common = new ArrayList<>();
        strict().stream().filter(other::covers).forEach(common::add);
        other.strict().stream().filter(this::covers).forEach(common::add);
        return of(common, SuffixMatching.STRICT);
    }

    private List<HostPattern> strict() {
        return new HostSet(names, suffixes, SuffixMatching.STRICT).patterns();
    }

    /// The names a pattern stands for in its strict meaning, without those of the exceptions, all of which it
    /// covers.
    public record Part(HostPattern pattern, List<HostPattern> except) {

        /// Copies and sorts the exceptions.
        public Part {
            except = except.stream().sorted().toList();
        }
    }

    /// Whether the other is a set of the same names, whatever its matching.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostSet set && names.equals(set.names) && suffixes.equals(set.suffixes);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + suffixes.hashCode();
    }

    /// The patterns, separated by blanks; suffixes with apex begin with a dot.
    @Override
    public String toString() {
        return patterns().stream()
                .map(pattern -> matching == SuffixMatching.WITH_APEX && pattern instanceof HostPattern.Wildcard
                        ? "." + pattern.domain()
                        : pattern.toString())
                .collect(Collectors.joining(" "));
    }
}
