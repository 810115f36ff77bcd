package dev.portreeve.requests;

import dev.portreeve.identity.PersonId;
import java.util.Optional;
import java.util.Set;

/// Which requests a list shows.
///
/// @param states empty for all
/// @param author whose; empty for everybody's
/// @param text   found in number, title, ticket, scale unit or feature, without regard to case; empty for all
public record RequestFilter(Set<RequestState> states, Optional<PersonId> author, String text) {

    /// Copies the states.
    public RequestFilter {
        states = Set.copyOf(states);
    }

    /// Every request.
    public static RequestFilter everything() {
        return new RequestFilter(Set.of(), Optional.empty(), "");
    }

    boolean admits(RequestSnapshot request) {
        String wanted = text.strip().toLowerCase(java.util.Locale.ROOT);
        return author.map(request.author()::equals).orElse(true)
                && (wanted.isEmpty()
                        || words(request).toLowerCase(java.util.Locale.ROOT).contains(wanted));
    }

    private static String words(RequestSnapshot request) {
        RequestForm form = request.form();
        return String.join(
                " ",
                request.number().toString(),
                form.title(),
                form.ticket(),
                form.scaleUnit(),
                String.join(" ", form.features()),
                String.join(" ", form.targets()));
    }
}
