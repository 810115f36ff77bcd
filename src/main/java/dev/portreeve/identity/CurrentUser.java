package dev.portreeve.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is signed in on this thread: the one place of the portal that asks Spring Security.
@Component
public class CurrentUser {

    private final Standings standings;

    CurrentUser(Standings standings) {
        this.standings = standings;
    }

    /// The person; empty when nobody is signed in.
    public Optional<PersonId> find() {
        return principal().map(SignedIn::id);
    }

    /// The person.
    ///
    /// @throws AuthenticationCredentialsNotFoundException when nobody is signed in: a guarded service
    ///     cannot meet this
    public PersonId id() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /// The person's roles as the database has them now; empty when nobody is signed in.
    public Set<Role> roles() {
        return principal().map(standings::rolesOf).orElse(Set.of());
    }

    /// Whether the person has the role now.
    public boolean has(Role role) {
        return roles().contains(role);
    }

    static Optional<SignedIn> principal() {
        return principal(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<SignedIn> principal(@org.jspecify.annotations.Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
