package dev.portreeve.catalog;

import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.drift.DriftKind;
import dev.portreeve.catalog.model.Finding;
import java.util.List;
import java.util.Optional;

/// What keeps a candidate from being published.
final class PublishRules {

    private PublishRules() {}

    /// The first objection; empty when there is none.
    static Optional<CatalogRefusal> objection(ImportReading.Candidate candidate, PublishOrder order) {
        if (order.shown().filter(shown -> !shown.equals(candidate.digest())).isPresent()) {
            return Optional.of(new CatalogRefusal.ShownDiffers());
        }
        int blocking = candidate.findings(Finding.Severity.BLOCKING).size();
        if (blocking > 0) {
            return Optional.of(new CatalogRefusal.BlockingFindings(blocking));
        }
        if (candidate.identical()) {
            return candidate.current().map(CatalogRefusal.SameContent::new);
        }
        if (!candidate.drift(DriftKind.Weight.REFUSED).isEmpty()) {
            return candidate.current().map(CatalogRefusal.EmptyCatalog::new);
        }
        return drift(candidate.drift(DriftKind.Weight.CONFIRMED), order.assent());
    }

    private static Optional<CatalogRefusal> drift(List<Drift> drift, PublishAssent assent) {
        List<Drift> open = drift.stream()
                .filter(each -> !assent.items().contains(each.key()))
                .toList();
        if (!open.isEmpty()) {
            return Optional.of(new CatalogRefusal.DriftUnconfirmed(open));
        }
        String reason = assent.reason();
        boolean unfit = reason.isEmpty() || reason.indexOf('\0') >= 0 || reason.length() > PublishAssent.LONGEST_REASON;
        return !drift.isEmpty() && unfit
                ? Optional.of(new CatalogRefusal.ConfirmationReason(PublishAssent.LONGEST_REASON))
                : Optional.empty();
    }
}
