package dev.portreeve.testing;

import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/// Does something as one of the demonstration's people, with the roles the database gives them.
@TestComponent
public final class Acting {

    private final UserDetailsService people;

    public Acting(UserDetailsService people) {
        this.people = people;
    }

    /// What the act gives, done as that person on this thread.
    public <T> T as(String userName, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        UserDetails person = people.loadUserByUsername(userName);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
