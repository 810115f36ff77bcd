package dev.portreeve.requests.ui;

import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.ImpactKind;
import dev.portreeve.requests.ImpactedRequest;
import java.util.Locale;
import java.util.Optional;

/// Which rows the page of a revision shows.
///
/// @param kind   empty for all that are touched
/// @param tenant the id a form holds; empty for all
/// @param text   found in number, title, ticket or scale unit, without regard to case; empty for all
/// @param author whose; empty for everybody's
record ImpactFilter(Optional<ImpactKind> kind, Optional<String> tenant, String text, Optional<PersonId> author) {

    boolean admits(ImpactedRequest request) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String words = String.join(
                        " ", request.number().toString(), request.title(), request.ticket(), request.scaleUnit())
                .toLowerCase(Locale.ROOT);
        return kind.map(request.mark().kinds()::contains).orElse(request.mark().touches())
                && tenant.map(request.tenant()::equals).orElse(true)
                && author.map(request.author()::equals).orElse(true)
                && words.contains(wanted);
    }
}
