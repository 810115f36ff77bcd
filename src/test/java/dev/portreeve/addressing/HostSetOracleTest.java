package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Host sets against enumeration: every name of up to four labels over `a`, `b` and a label no pattern uses,
/// which stands for all the others a wildcard covers.
class HostSetOracleTest {

    private static final int RUNS = 3_000;
    private static final List<String> NAMES = names();

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("x.a", "x.b"));
        int from = 0;
        for (int labels = 0; labels < 4; labels++) {
            int to = names.size();
            for (; from < to; from++) {
                String parent = names.get(from);
                Stream.of("a", "b", "other").map(label -> label + "." + parent).forEach(names::add);
            }
        }
        return names;
    }

    @Test
    void agreesWithEnumerationInBothSemantics() {
        Random random = new Random(1_863);
        for (int run = 0; run < RUNS; run++) {
            SuffixMatching one = random.nextBoolean() ? SuffixMatching.STRICT : SuffixMatching.WITH_APEX;
            SuffixMatching two = random.nextBoolean() ? SuffixMatching.STRICT : SuffixMatching.WITH_APEX;
            List<HostPattern> first = patterns(random);
            List<HostPattern> second = patterns(random);
            Set<String> a = meaning(first, one);
            Set<String> b = meaning(second, two);
            HostSet left = HostSet.of(first, one);
            HostSet right = HostSet.of(second, two);
            String because = first + " " + one + ", " + second + " " + two;

            assertThat(meaning(left.patterns(), one)).as(because).isEqualTo(a);
            assertThat(left.equals(right)).as(because).isEqualTo(a.equals(b));
            assertThat(left.covers(right)).as(because).isEqualTo(a.containsAll(b));
            assertThat(parts(left.minus(right))).as(because).isEqualTo(difference(a, b));
            assertThat(left.intersect(right)).as(because).isEqualTo(right.intersect(left));
            assertThat(strictMeaning(left.intersect(right))).as(because).isEqualTo(difference(a, difference(a, b)));
            checkCovering(left, a, because);
        }
    }

    @Test
    void leavesOutNothingNeededAndKeepsNothingSpare() {
        Random random = new Random(77);
        for (int run = 0; run < RUNS; run++) {
            SuffixMatching matching = random.nextBoolean() ? SuffixMatching.STRICT : SuffixMatching.WITH_APEX;
            List<HostPattern> minimal = HostSet.minimal(patterns(random), matching);
            assertThat(minimal).isSorted();
            for (HostPattern spare : minimal) {
                List<HostPattern> fewer = new ArrayList<>(minimal);
                fewer.remove(spare);
                assertThat(meaning(fewer, matching)).isNotEqualTo(meaning(minimal, matching));
            }
        }
    }

    private static void checkCovering(HostSet set, Set<String> members, String because) {
        List<HostPattern> patterns = set.patterns();
        for (String name : NAMES) {
            HostPattern pattern = new HostPattern.Name(name);
            Optional<HostPattern> cover = set.covering(pattern);
            boolean right = cover.map(element -> patterns.contains(element) && in(name, element, set.matching()))
                    .orElse(true);
            if (cover.isPresent() != members.contains(name) || !right) {
                throw new AssertionError(name + " is covered by " + cover + ": " + because);
            }
        }
    }

    private static Set<String> strictMeaning(HostSet set) {
        return meaning(set.patterns(), set.matching());
    }

    private static Set<String> parts(List<HostSet.Part> parts) {
        Set<String> names = new HashSet<>();
        for (HostSet.Part part : parts) {
            Set<String> inside = meaning(List.of(part.pattern()), SuffixMatching.STRICT);
            Set<String> except = meaning(part.except(), SuffixMatching.STRICT);
            assertThat(inside).containsAll(except);
            names.addAll(difference(inside, except));
        }
        return names;
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        Set<String> difference = new HashSet<>(a);
        difference.removeAll(b);
        return difference;
    }

    private static Set<String> meaning(List<HostPattern> patterns, SuffixMatching matching) {
        Set<String> names = new HashSet<>();
        for (HostPattern pattern : patterns) {
            NAMES.stream().filter(name -> in(name, pattern, matching)).forEach(names::add);
        }
        return names;
    }

    private static boolean in(String name, HostPattern pattern, SuffixMatching matching) {
        boolean same = name.equals(pattern.domain());
        return switch (pattern) {
            case HostPattern.Name _ -> same;
            case HostPattern.Wildcard wildcard ->
                name.endsWith("." + wildcard.suffix()) || (same && matching == SuffixMatching.WITH_APEX);
        };
    }

    /// Of up to three labels, so that every wildcard has names below it in the universe.
    private static List<HostPattern> patterns(Random random) {
        List<HostPattern> patterns = new ArrayList<>();
        for (int left = random.nextInt(7); left > 0; left--) {
            StringBuilder domain = new StringBuilder(random.nextBoolean() ? "x.a" : "x.b");
            for (int labels = random.nextInt(3); labels > 0; labels--) {
                domain.insert(0, random.nextBoolean() ? "a." : "b.");
            }
            patterns.add(
                    random.nextBoolean()
                            ? new HostPattern.Name(domain.toString())
                            : new HostPattern.Wildcard(domain.toString()));
        }
        return patterns;
    }
}
