package dev.portreeve.approvals.ui;

import dev.portreeve.approvals.QueueEntry;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestFinding.Severity;
import dev.portreeve.requests.RequestSnapshot;
import java.util.Locale;
import java.util.Optional;

/// Which requests the queue shows.
///
/// @param text   found in number, title, ticket, author or tenant, without regard to case
/// @param risk   at least one finding of that weight
/// @param reader only what waits for this person; empty for everybody's
record QueueFilter(String text, Optional<Severity> risk, Optional<PersonId> reader) {

    /// @param names the names that stand in the row
    boolean admits(QueueEntry entry, String... names) {
        RequestSnapshot request = entry.review().request();
        String words = String.join(
                        " ",
                        request.number().toString(),
                        request.form().title(),
                        request.form().ticket(),
                        String.join(" ", names))
                .toLowerCase(Locale.ROOT);
        return words.contains(text.strip().toLowerCase(Locale.ROOT))
                && risk.map(wanted -> entry.count(wanted) > 0).orElse(true)
                && reader.map(entry.review()::waitsFor).orElse(true);
    }
}
