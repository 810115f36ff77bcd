package dev.portreeve.catalog.ruling;

import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Carries out the decisions on what was read: accepted and corrected values join their entries, and a finding says so.
public final class RulingsApplied {

    private final Rulings rulings;
    private final List<Opening> entries = new ArrayList<>();
    private final IdentityHashMap<Opening, EntryAdditions> additions = new IdentityHashMap<>();

    private RulingsApplied(CatalogContent content, Rulings rulings) {
        this.rulings = rulings;
        entries.addAll(content.sets());
        entries.addAll(content.groups());
        entries.addAll(content.scaleUnits());
    }

    /// The content after the decisions. What nobody decided on, and what belongs to no entry of it, stays in
    /// quarantine.
    public static CatalogContent to(CatalogContent content, Rulings rulings) {
        RulingsApplied applied = new RulingsApplied(content, rulings);
        List<Finding> findings =
                content.findings().stream().map(applied::decided).toList();
        return new CatalogContent(
                content.sources(),
                content.sets().stream()
                        .map(set -> (EndpointSet) applied.joined(set))
                        .toList(),
                content.groups().stream()
                        .map(group -> (EndpointGroup) applied.joined(group))
                        .toList(),
                content.scaleUnits().stream()
                        .map(row -> (ScaleUnitRow) applied.joined(row))
                        .toList(),
                content.requirements(),
                findings);
    }

    /// Whether the finding's value could join an entry of the content, should a person accept or correct it.
    public static boolean hasEntry(CatalogContent content, Finding finding) {
        return new RulingsApplied(content, Rulings.none()).entry(finding).isPresent();
    }

    private Opening joined(Opening entry) {
        EntryAdditions more = additions.get(entry);
        return more == null ? entry : more.joined();
    }

    private Finding decided(Finding finding) {
        if (finding.severity() != Severity.QUARANTINE) {
            return finding;
        }
        DoubtfulValue doubtful = DoubtfulValue.of(finding);
        return rulings.on(doubtful)
                .flatMap(ruling -> switch (ruling.verdict()) {
                    case REJECT -> Optional.of(said(finding, "ruling.rejected", finding.value()));
                    case ACCEPT ->
                        joined(finding, Correction.asWritten(doubtful), finding.value())
                                ? Optional.of(said(finding, "ruling.accepted", finding.value()))
                                : Optional.<Finding>empty();
                    case CORRECT ->
                        joined(finding, Correction.read(doubtful, ruling.correction()), ruling.correction())
                                ? Optional.of(said(
                                        finding,
                                        "ruling.corrected",
                                        finding.value() + " \u2192 " + ruling.correction()))
                                : Optional.<Finding>empty();
                })
                .orElse(finding);
    }

    private boolean joined(Finding finding, Correction value, String written) {
        if (value instanceof Correction.Unfit) {
            return false;
        }
        Optional<Opening> entry = entry(finding);
        entry.ifPresent(opening -> additions
                .computeIfAbsent(opening, EntryAdditions::new)
                .add(value, written, finding.place().orElse(opening.place())));
        return entry.isPresent();
    }

    /// The entry of the finding's subject; of several, the last one that begins before the finding's line.
    private Optional<Opening> entry(Finding finding) {
        List<Opening> named = entries.stream()
                .filter(entry -> CatalogLint.subject(entry).equals(finding.subject()))
                .toList();
        Optional<Place> place = finding.place();
        return named.stream()
                .filter(entry -> place.isPresent()
                        && entry.place().document().equals(place.get().document())
                        && entry.place().line() <= place.get().line())
                .max(Comparator.comparingInt(entry -> entry.place().line()))
                .or(() -> named.stream().findFirst());
    }

    private static Finding said(Finding finding, String code, String value) {
        return new Finding(code, Severity.REMARK, finding.place(), finding.subject(), value);
    }
}
