package dev.portreeve.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// What the people who are signed in may do at this moment. A session only says who somebody is; roles, activity
/// and
/// password number come from the database and are remembered for two seconds (OWASP ASVS 5.0, 8.3.2), or until the
/// person changes through this portal.
@Component
class Standings {

    static final Duration MEMORY = Duration.ofSeconds(2);
    private static final int MAX_REMEMBERED = 10_000;

    private final PersonRepository people;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final Map<PersonId, Standing> remembered = new ConcurrentHashMap<>();

    Standings(PersonRepository people, Clock clock, PlatformTransactionManager transactions) {
        this.people = people;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        // never the caller's transaction: its view of the row may be old
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @param credentials the number of the person's password
    private record Standing(boolean active, boolean mustChange, int credentials, Set<Role> roles, Instant until) {}

    /// Whether the session still holds: the person is active and has not got another password since.
    boolean holds(SignedIn session) {
        Standing now = of(session.id());
        return now.active() && now.credentials() == session.credentials();
    }

    /// Whether the person has to choose a password before anything else.
    boolean mustChangePassword(SignedIn session) {
        return of(session.id()).mustChange();
    }

    /// The roles that count now; none when the session no longer holds.
    Set<Role> rolesOf(SignedIn session) {
        return holds(session) ? of(session.id()).roles() : Set.of();
    }

    /// The same authentication with the authorities of now; anything that is not one of our people stays as it is.
    @Nullable
    Authentication refresh(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return authentication;
        }
        List<GrantedAuthority> authorities = new ArrayList<>();
        rolesOf(person).forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
        authentication.getAuthorities().stream().filter(Standings::isFactor).forEach(authorities::add);
        var fresh = new UsernamePasswordAuthenticationToken(person, null, authorities);
        fresh.setDetails(authentication.getDetails());
        if (!holds(person)) {
            fresh.setAuthenticated(false);
        }
        return fresh;
    }

    /// How somebody proved who they are, as Spring Security notes it beside the roles.
    private static boolean isFactor(GrantedAuthority authority) {
        return authority instanceof FactorGrantedAuthority;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(PersonEvent changed) {
        remembered.remove(changed.person());
    }

    private Standing of(PersonId id) {
        Instant now = clock.instant();
        Standing known = remembered.get(id);
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        if (remembered.size() > MAX_REMEMBERED) {
            remembered.clear();
        }
        Standing read = java.util.Objects.requireNonNull(reading.execute(status -> read(id, now)));
        remembered.put(id, read);
        return read;
    }

    private Standing read(PersonId id, Instant now) {
        Instant until = now.plus(MEMORY);
        return people.findById(id.value())
                .map(person -> new Standing(
                        person.isActive(),
                        person.mustChangePassword(),
                        person.passwordNumber(),
                        person.effectiveRoles(),
                        until))
                .orElseGet(() -> new Standing(false, false, 0, EnumSet.noneOf(Role.class), until));
    }
}
