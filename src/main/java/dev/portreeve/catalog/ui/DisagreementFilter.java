package dev.portreeve.catalog.ui;

import dev.portreeve.catalog.fact.Disagreement;
import dev.portreeve.catalog.fact.FactKind;
import dev.portreeve.catalog.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a reader wants to see of the disagreements; empty parts let everything pass.
///
/// @param covered whether addresses that the other side covers are wanted, too
record DisagreementFilter(
        Optional<FactKind> kind,
        Optional<Section> section,
        Optional<Disagreement.Nature> nature,
        String text,
        boolean covered) {

    List<Disagreement> apply(List<Disagreement> all) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(each -> kind.map(each.kind()::equals).orElse(true))
                .filter(each -> section.map(each.section()::equals).orElse(true))
                .filter(each -> nature.map(each.nature()::equals)
                        .orElse(covered || each.nature() != Disagreement.Nature.COVERED))
                .filter(each -> String.join("\n", each.topic().name(), each.left(), each.right())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }
}
