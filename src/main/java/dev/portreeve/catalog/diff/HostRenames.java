package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hosts that were renamed after one pattern: `a-old.x.com` and `b-old.x.com` became `new-a.y.com` and `new-b.y.com`.
/// Strict: the old names differ in one word, the new names in one word, and both have exactly the same words there,
/// two at least; where more than one pattern fits, none is taken.
///
/// @param pairs  from old hosts to new ones
/// @param frames the patterns of an old host and its new one
record HostRenames(Map<HostPattern, HostPattern> pairs, Map<HostPattern, Frames> frames) {

    /// Where the words differ stands a blank.
    record Frames(String from, String to) {}

    private static final Pattern WORD = Pattern.compile("[^.*-]+");

    static HostRenames of(List<HostPattern> from, List<HostPattern> to) {
        Map<Set<String>, List<Frame>> newer = byWords(to);
        List<Match> matches = new ArrayList<>();
        byWords(from).forEach((words, patterns) -> {
            List<Frame> targets = newer.getOrDefault(words, List.of());
            if (patterns.size() == 1 && targets.size() == 1) {
                matches.add(new Match(patterns.getFirst(), targets.getFirst()));
            }
        });
        Map<HostPattern, Long> uses = matches.stream()
                .flatMap(Match::hosts)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<HostPattern, HostPattern> pairs = new HashMap<>();
        Map<HostPattern, Frames> frames = new HashMap<>();
        for (Match match : matches) {
            if (match.hosts().allMatch(host -> uses.getOrDefault(host, 0L) == 1)) {
                match.old().hosts().forEach((word, host) -> {
                    pairs.put(host, Objects.requireNonNull(match.now().hosts().get(word)));
                    frames.put(host, new Frames(match.old().text(), match.now().text()));
                });
            }
        }
        return new HostRenames(pairs, frames);
    }

    private record Match(Frame old, Frame now) {
        Stream<HostPattern> hosts() {
            return Stream.concat(old.hosts().values().stream(), now.hosts().values().stream());
        }
    }

    private record Frame(String text, Map<String, HostPattern> hosts) {}

    private static Map<Set<String>, List<Frame>> byWords(List<HostPattern> hosts) {
        Map<String, Map<String, HostPattern>> frames = new TreeMap<>();
        for (HostPattern host : hosts) {
            String name = host.toString();
            Matcher word = WORD.matcher(name);
            while (word.find()) {
                if (tells(word.group())) {
                    String frame = name.substring(0, word.start()) + " " + name.substring(word.end());
                    frames.computeIfAbsent(frame, _ -> new TreeMap<>()).put(word.group(), host);
                }
            }
        }
        Map<Set<String>, List<Frame>> byWords = new HashMap<>();
        frames.forEach((text, members) -> {
            if (members.size() > 1) {
                byWords.computeIfAbsent(Set.copyOf(members.keySet()), _ -> new ArrayList<>())
                        .add(new Frame(text, members));
            }
        });
        return byWords;
    }

    /// A number alone tells hosts apart, but not that they are the same.
    private static boolean tells(String word) {
        return word.length() > 1 && word.chars().anyMatch(sign -> sign >= 'a' && sign <= 'z');
    }
}
