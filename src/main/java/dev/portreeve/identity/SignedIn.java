package dev.portreeve.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The person of a session, as Spring Security carries it. Two are equal when they are the same person, so that the
/// number of sessions of one person can be limited. Its authorities are those of the moment of sign-in; what counts
/// is
/// read again for every request ([Standings]).
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final PersonId id;
    private final String userName;
    private final int credentials;
    private final boolean active;
    private final List<SimpleGrantedAuthority> authorities;
    private @Nullable String passwordHash;

    SignedIn(PersonId id, String userName, int credentials, boolean active, Set<Role> roles, @Nullable String hash) {
        this.id = id;
        this.userName = userName;
        this.credentials = credentials;
        this.active = active;
        this.authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        this.passwordHash = hash;
    }

    PersonId id() {
        return id;
    }

    /// Which of the person's passwords, counted from one, opened this session.
    int credentials() {
        return credentials;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
