package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Puts replaced hosts together that moved alike.
final class HostMoves {

    private record Frames(String from, String to) {}

    private HostMoves() {}

    /// In the order of their first host.
    static List<HostMove> of(List<HostChange> changes) {
        List<HostChange.Replaced> replaced = changes.stream()
                .filter(HostChange.Replaced.class::isInstance)
                .map(HostChange.Replaced.class::cast)
                .toList();
        Map<HostPattern, HostRenames.Frames> renamed = renamed(replaced);
        Map<Frames, List<HostChange.Replaced>> alike = new LinkedHashMap<>();
        for (HostChange.Replaced each : replaced) {
            HostRenames.Frames frames = renamed.get(each.from());
            Frames key = frames == null
                    ? new Frames(HostPairs.domainBelow(each.from()), HostPairs.domainBelow(each.to()))
                    : new Frames(frames.from(), frames.to());
            alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
        }
        return alike.values().stream()
                .map(hosts -> new HostMove(
                        shared(hosts, HostChange.Replaced::from), shared(hosts, HostChange.Replaced::to), hosts))
                .toList();
    }

    private static Map<HostPattern, HostRenames.Frames> renamed(List<HostChange.Replaced> replaced) {
        List<HostChange.Replaced> rest = replaced.stream()
                .filter(each -> !HostPairs.label(each.from()).equals(HostPairs.label(each.to())))
                .toList();
        return HostRenames.of(
                        rest.stream().map(HostChange.Replaced::from).toList(),
                        rest.stream().map(HostChange.Replaced::to).toList())
                .frames();
    }

    /// What the names have in common at both ends, in whole words, with a star for the rest.
    private static String shared(List<HostChange.Replaced> hosts, Function<HostChange.Replaced, HostPattern> side) {
        List<String> names =
                hosts.stream().map(host -> side.apply(host).toString()).toList();
        Set<String> different = new HashSet<>(names);
        if (different.size() == 1) {
            return names.getFirst();
        }
        String first = names.getFirst();
        int shortest = names.stream().mapToInt(String::length).min().orElse(0);
        int start = 0;
        while (start < shortest && allHave(names, start, first.charAt(start))) {
            start++;
        }
        start = wholeWords(first, start);
        int end = 0;
        while (end < shortest - start && allEndWith(names, first.substring(first.length() - end - 1))) {
            end++;
        }
        while (end > 0 && !isBoundary(first.charAt(first.length() - end))) {
            end--;
        }
        return first.substring(0, start) + "*" + first.substring(first.length() - end);
    }

    private static boolean allHave(List<String> names, int place, char wanted) {
        return names.stream().allMatch(name -> name.charAt(place) == wanted);
    }

    private static boolean allEndWith(List<String> names, String end) {
        return names.stream().allMatch(name -> name.endsWith(end));
    }

    private static int wholeWords(String name, int length) {
        int end = length;
        while (end > 0 && !isBoundary(name.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBoundary(char sign) {
        return sign == '.' || sign == '-';
    }
}
