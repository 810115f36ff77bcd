package dev.portreeve.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is reading, for the foot of the drawer. Implemented by the module that knows people.
public interface SignedInPerson {

    /// The person of the current session.
    Optional<Card> card();

    /// Ends the session.
    void signOut();

    /// What is shown of a person.
    ///
    /// @param name     the name as it is displayed
    /// @param roles    the roles, already in the reader's language
    /// @param account  the route of the person's own settings; null without such a page
    record Card(String name, List<String> roles, @Nullable String account) {

        /// Copies the list.
        public Card {
            roles = List.copyOf(roles);
        }
    }
}
