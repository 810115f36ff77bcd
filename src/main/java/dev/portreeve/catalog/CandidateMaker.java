package dev.portreeve.catalog;

import dev.portreeve.catalog.compose.Companion;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.drift.DriftCheck;
import dev.portreeve.catalog.drift.DriftLimits;
import dev.portreeve.catalog.lint.EffectChecks;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.persistence.RevisionRows;
import dev.portreeve.catalog.ruling.RulingsApplied;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes of a reading what could become the next revision: decisions carried out, compared with the current revision.
@Component
class CandidateMaker {

    private final RevisionRows rows;
    private final RulingMemory rulings;
    private final List<EntryUse> uses;
    private final DriftLimits limits;

    CandidateMaker(
            RevisionRows rows,
            RulingMemory rulings,
            List<EntryUse> uses,
            @Value("${portreeve.catalog.drift.removed-percent:20}") int removedPercent,
            @Value("${portreeve.catalog.drift.multiplied:2}") int multiplied) {
        this.rows = rows;
        this.rulings = rulings;
        this.uses = List.copyOf(uses);
        this.limits = new DriftLimits(removedPercent, multiplied);
    }

    /// The reading after the decisions, with what the effect of the whole is.
    CatalogContent decided(CatalogContent reading) {
        CatalogContent decided = RulingsApplied.to(reading, rulings.inForce());
        List<Finding> findings = new ArrayList<>(EffectChecks.findings(decided));
        findings.addAll(decided.findings());
        return decided.withFindings(findings);
    }

    /// The composed content beside the current revision.
    ImportReading.Candidate candidate(
            CatalogContent content, List<Companion> companions, Optional<CatalogRevision> current) {
        return current.map(revision -> beside(revision, content, companions))
                .orElseGet(() -> new ImportReading.Candidate(
                        content, Optional.empty(), Optional.empty(), false, List.of(), companions));
    }

    private ImportReading.Candidate beside(
            CatalogRevision current, CatalogContent content, List<Companion> companions) {
        RevisionDiff difference = RevisionDiffer.compare(current.content(), content);
        boolean identical = says(current.content(), content, difference.isEmpty());
        List<Drift> drift = identical
                ? List.of()
                : DriftCheck.between(
                        current.content(), content, difference, published(current, content), uses(difference), limits);
        return new ImportReading.Candidate(
                content, Optional.of(current.number()), Optional.of(difference), identical, drift, companions);
    }

    /// The same facts at the same places, or the same document read again without a difference.
    private static boolean says(CatalogContent current, CatalogContent content, boolean sameFacts) {
        return Arrays.equals(DocumentReader.facts(current), DocumentReader.facts(content))
                || (sameFacts
                        && current.source().sha256().equals(content.source().sha256()));
    }

    private List<Integer> published(CatalogRevision current, CatalogContent content) {
        String document = content.source().sha256();
        return current.content().source().sha256().equals(document)
                ? List.of()
                : rows.all().stream()
                        .filter(row -> row.document().equals(document))
                        .map(RevisionRows.Row::number)
                        .toList();
    }

    /// Who uses what is asked only when something goes.
    private Map<String, Integer> uses(RevisionDiff difference) {
        Map<String, Integer> all = new TreeMap<>();
        if (difference.entries().stream().noneMatch(CandidateMaker::loses)) {
            return all;
        }
        uses.forEach(use -> use.requestsByEntry().forEach((entry, number) -> all.merge(entry, number, Integer::sum)));
        return all;
    }

    private static boolean loses(EntryChange entry) {
        return entry.change() == EntryChange.Change.REMOVED
                || !entry.removedHosts().isEmpty()
                || !entry.networks().removed().isEmpty();
    }
}
