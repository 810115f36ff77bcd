package dev.portreeve.approvals;

import dev.portreeve.approvals.persistence.DecisionRows;
import dev.portreeve.canonical.Digest;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestId;
import java.util.List;

/// Rows as decisions.
final class Decisions {

    private Decisions() {}

    static List<Decision> of(List<DecisionRows.Row> rows) {
        return rows.stream().map(Decisions::of).toList();
    }

    private static Decision of(DecisionRows.Row row) {
        return new Decision(
                row.id(),
                new RequestId(row.request()),
                row.revision(),
                new Digest(row.digest()),
                new PersonId(row.person()),
                DecisionVerdict.valueOf(row.verdict()),
                row.comment(),
                row.salt(),
                row.at());
    }
}
