package dev.portreeve.catalog.compose;

import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a content of a leading document and its companions. The leading document's facts stay as they are.
public final class Composer {

    /// The tag without whose networks an address-only rule set of device management is incomplete.
    public static final String FRONT_DOOR = "AzureFrontDoor.MicrosoftSecurity";

    private static final SetId CLIENT_SERVICE = new SetId(163);

    private final Set<SourceDocument> documents = new LinkedHashSet<>();
    private final List<EndpointSet> sets;
    private final List<Finding> findings;
    private final List<Companion> companions = new ArrayList<>();

    private Composer(CatalogContent leading) {
        documents.addAll(leading.sources());
        sets = new ArrayList<>(leading.sets());
        findings = new ArrayList<>(leading.findings());
    }

    /// Composes.
    ///
    /// @param service  the newest answer of the web service; empty when there is none
    /// @param withThem whether its service areas are wanted
    public static Composition compose(
            CatalogContent leading, Optional<CatalogContent> service, boolean withThem, List<Tagged> tags) {
        Composer composer = new Composer(leading);
        service.ifPresent(answer -> composer.areas(leading, answer, withThem));
        tags.forEach(composer::tag);
        composer.frontDoor(tags);
        return new Composition(
                new CatalogContent(
                        List.copyOf(composer.documents),
                        composer.sets,
                        leading.groups(),
                        leading.scaleUnits(),
                        leading.requirements(),
                        composer.findings),
                composer.companions);
    }

    private void areas(CatalogContent leading, CatalogContent answer, boolean wanted) {
        ServiceAreas areas = ServiceAreas.beside(leading, answer);
        boolean used = wanted && !areas.sets().isEmpty();
        companions.add(new Companion(
                Companion.Kind.SERVICE_AREAS,
                answer.source(),
                "",
                used ? areas.sets().size() : 0,
                used));
        if (used) {
            documents.addAll(answer.sources());
            sets.addAll(areas.sets());
            findings.addAll(areas.findings());
        }
    }

    private void tag(Tagged tagged) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).id().equals(tagged.set())) {
                rows.add(i);
            }
        }
        if (rows.isEmpty()) {
            find("compose.tag-set-missing", Severity.WARNING, tagged.set().toString(), tagged.tag());
            return;
        }
        String subject = CatalogLint.subject(sets.get(rows.getFirst()));
        if (tagged.networks().isEmpty() || tagged.file().isEmpty()) {
            find("compose.tag-missing", Severity.WARNING, subject, tagged.tag());
            return;
        }
        documents.add(tagged.file().get());
        List<Destination> networks = tagged.networks().get().destinations();
        int added = 0;
        for (int row : rows) {
            EndpointSet set = sets.get(row);
            EndpointSet more = with(set, networks);
            added = Math.max(
                    added, more.destinations().size() - set.destinations().size());
            sets.set(row, more);
        }
        tagged.findings()
                .forEach(finding -> findings.add(
                        new Finding(finding.code(), finding.severity(), finding.place(), subject, finding.value())));
        find("compose.tag-networks", Severity.REMARK, subject, tagged.tag());
        companions.add(new Companion(Companion.Kind.TAG, tagged.file().get(), tagged.tag(), added, true));
    }

    /// Networks the set has already are not added again.
    private static EndpointSet with(EndpointSet set, List<Destination> networks) {
        Set<Object> known = new HashSet<>(set.networks());
        List<Destination> destinations = new ArrayList<>(set.destinations());
        for (Destination destination : networks) {
            if (destination instanceof Destination.Network network && known.add(network.prefix())) {
                destinations.add(network);
            }
        }
        return new EndpointSet(
                set.section(),
                set.id(),
                set.description(),
                set.category(),
                set.required(),
                set.expressRoute(),
                destinations,
                set.services(),
                set.requirements(),
                set.notes(),
                set.place());
    }

    private void frontDoor(List<Tagged> tags) {
        boolean attached = tags.stream()
                .anyMatch(tagged -> tagged.tag().equals(FRONT_DOOR)
                        && tagged.set().equals(CLIENT_SERVICE)
                        && tagged.networks().isPresent());
        if (attached) {
            return;
        }
        sets.stream()
                .filter(set ->
                        set.id().equals(CLIENT_SERVICE) && !set.networks().isEmpty())
                .findFirst()
                .ifPresent(set -> findings.add(new Finding(
                        "compose.front-door-missing",
                        Severity.WARNING,
                        Optional.of(set.place()),
                        CatalogLint.subject(set),
                        FRONT_DOOR)));
    }

    private void find(String code, Severity severity, String subject, String value) {
        findings.add(new Finding(code, severity, Optional.empty(), subject, value));
    }
}
