package dev.portreeve.catalog;

import dev.portreeve.catalog.persistence.RulingRows;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.catalog.ruling.Ruling;
import dev.portreeve.catalog.ruling.Rulings;
import dev.portreeve.catalog.ruling.Verdict;
import dev.portreeve.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What was decided on values, for the catalog's own services.
@Component
class RulingMemory {

    private final RulingRows rows;

    RulingMemory(RulingRows rows) {
        this.rows = rows;
    }

    /// The decisions that count now.
    Rulings inForce() {
        return new Rulings(rows.inForce().stream()
                .flatMap(row -> ruling(row.said()).stream())
                .toList());
    }

    /// Every decision, newest first.
    List<RecordedRuling> all() {
        Set<Long> counting = rows.inForce().stream().map(RulingRows.Row::number).collect(Collectors.toSet());
        return rows.all().stream()
                .map(row -> recorded(row, counting.contains(row.number())))
                .toList();
    }

    private static RecordedRuling recorded(RulingRows.Row row, boolean inForce) {
        return new RecordedRuling(
                new RulingNumber(row.number()),
                about(row.said()),
                ruling(row.said()),
                row.said().reason(),
                new PersonId(row.by()),
                row.at(),
                inForce);
    }

    private static Optional<Ruling> ruling(RulingRows.Said said) {
        return Verdict.ofWord(said.verdict()).map(verdict -> new Ruling(about(said), verdict, said.correction()));
    }

    static DoubtfulValue about(RulingRows.Said said) {
        return new DoubtfulValue(said.code(), said.subject(), said.value());
    }
}
