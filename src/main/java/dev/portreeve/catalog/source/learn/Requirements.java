package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says which requirement holds for which row: those about inspection and sign-in wherever their hosts touch the row's,
/// the one about byte ranges for the rows of its section and for the same sets elsewhere.
final class Requirements {

    private final Page page;
    private final List<Stated> stated;
    private final List<EndpointSet> sets;
    private final List<? extends Opening> openings;

    Requirements(Page page, List<Stated> stated, List<EndpointSet> sets, List<? extends Opening> others) {
        this.page = page;
        this.stated = stated;
        this.sets = sets;
        openings = Stream.concat(sets.stream(), others.stream()).toList();
    }

    /// The requirements of the whole page, in its order.
    List<Requirement> all() {
        return stated.stream()
                .map(it -> new Requirement(it.kind(), hosts(it), page.place(it.line())))
                .filter(it -> !it.hosts().isEmpty())
                .toList();
    }

    /// The requirements of one row, one of a kind, each with those stated hosts that touch the row.
    List<Requirement> of(Opening opening) {
        List<Requirement> own = new ArrayList<>();
        for (RequirementKind kind : RequirementKind.values()) {
            List<Stated> statements = stated.stream()
                    .filter(it -> it.kind() == kind && !touching(it, opening).isEmpty())
                    .toList();
            if (!statements.isEmpty()) {
                List<HostPattern> hosts = statements.stream()
                        .flatMap(it -> touching(it, opening).stream())
                        .distinct()
                        .toList();
                own.add(new Requirement(
                        kind, hosts, page.place(statements.getFirst().line())));
            }
        }
        return own;
    }

    private List<HostPattern> touching(Stated statement, Opening opening) {
        if (statement.kind() == RequirementKind.BYTE_RANGES) {
            return isMeant(statement, opening) ? patterns(opening) : List.of();
        }
        if (isOwnGroup(statement, opening)) {
            return statement.hosts().isEmpty() ? patterns(opening) : statement.hosts();
        }
        List<HostPattern> own = patterns(opening);
        return hosts(statement).stream()
                .filter(host -> own.stream().anyMatch(it -> host.isCoveredBy(it) || it.isCoveredBy(host)))
                .toList();
    }

    /// Whether the statement stands in the section of this very group.
    private static boolean isOwnGroup(Stated statement, Opening opening) {
        return opening instanceof EndpointGroup group
                && !group.destinations().isEmpty()
                && statement.section().filter(group.section()::equals).isPresent();
    }

    private boolean isMeant(Stated statement, Opening opening) {
        Optional<Section> section = statement.section();
        if (section.isEmpty()) {
            return false;
        }
        boolean sameSection = section.get().equals(opening.section());
        return switch (opening) {
            case EndpointSet set -> sameSection || standsIn(section.get(), set);
            case EndpointGroup group ->
                sameSection
                        && section.get().equals(Section.DELIVERY_OPTIMIZATION)
                        && !group.destinations().isEmpty();
            case ScaleUnitRow _ -> sameSection;
        };
    }

    private boolean standsIn(Section section, EndpointSet set) {
        return sets.stream()
                .anyMatch(it -> it.section().equals(section) && it.id().equals(set.id()));
    }

    private List<HostPattern> hosts(Stated statement) {
        if (statement.kind() != RequirementKind.BYTE_RANGES
                && !statement.hosts().isEmpty()) {
            return statement.hosts();
        }
        return openings.stream()
                .filter(opening -> statement.kind() == RequirementKind.BYTE_RANGES
                        ? isMeant(statement, opening)
                        : isOwnGroup(statement, opening))
                .flatMap(opening -> patterns(opening).stream())
                .distinct()
                .toList();
    }

    private static List<HostPattern> patterns(Opening opening) {
        return opening.hosts().stream()
                .map(dev.portreeve.catalog.model.Destination.Host::pattern)
                .distinct()
                .toList();
    }
}
