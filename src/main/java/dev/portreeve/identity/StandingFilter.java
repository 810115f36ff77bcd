package dev.portreeve.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Brings the session of a request up to date before anything is decided by it: a role that was taken away is gone,
/// and
/// the session of a disabled person, or of one with a new password, ends.
class StandingFilter extends OncePerRequestFilter {

    /// However busy a session is, after this time its person signs in again.
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final Standings standings;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    StandingFilter(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        Optional<SignedIn> person = CurrentUser.principal(known);
        if (person.isPresent() && (!standings.holds(person.get()) || isOld(request.getSession(false)))) {
            end(request);
        } else if (person.isPresent()) {
            Authentication fresh = standings.refresh(known);
            if (!authorities(fresh).equals(authorities(known))) {
                renew(fresh, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOld(@Nullable HttpSession session) {
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(LONGEST_SESSION)
                        .isBefore(clock.instant());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /// Also in the session: Vaadin reads it from there.
    private void renew(@Nullable Authentication fresh, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(fresh);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private static Set<String> authorities(@Nullable Authentication authentication) {
        return authentication == null
                ? Set.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
