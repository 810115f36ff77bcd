package dev.portreeve.lookup.index;

import dev.portreeve.addressing.PortSet;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.lookup.reading.Asked;
import dev.portreeve.lookup.reading.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks at every destination of every entry: the meaning of coverage written down without an index.
public final class NaiveCoverage {

    private final List<? extends Opening> openings;

    public NaiveCoverage(CatalogContent content) {
        openings = Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .toList();
    }

    /// `section line by fits` of every match.
    public Set<String> matches(Asked asked) {
        Set<String> found = new TreeSet<>();
        for (Opening opening : openings) {
            boolean fits =
                    !asked.hasPort() || asked.services().stream().anyMatch(PortSet.of(opening.services())::contains);
            for (Destination destination : opening.destinations()) {
                if (covers(destination, asked.subject())) {
                    found.add(text(opening, by(destination), fits));
                }
            }
        }
        return found;
    }

    /// The same of an answer.
    public static Set<String> matches(Answer answer) {
        Set<String> found = new TreeSet<>();
        answer.needed()
                .forEach(need -> found.add(
                        text(need.found().entry().opening(), need.found().by().toString(), need.portFits())));
        return found;
    }

    private static boolean covers(Destination destination, Subject subject) {
        return switch (destination) {
            case Destination.Host host ->
                subject instanceof Subject.Host asked && asked.pattern().isCoveredBy(host.pattern());
            case Destination.Network network ->
                subject instanceof Subject.Network asked && network.prefix().contains(asked.prefix());
        };
    }

    private static String by(Destination destination) {
        return switch (destination) {
            case Destination.Host host -> new Subject.Host(host.pattern()).toString();
            case Destination.Network network -> new Subject.Network(network.prefix()).toString();
        };
    }

    private static String text(Opening opening, String by, boolean fits) {
        return opening.section() + " " + opening.place().line() + " " + by + " " + fits;
    }
}
