package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.audit.AuditFilter;
import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditTrail;
import dev.portreeve.identity.IdentityRefusal.LastAdministrator;
import dev.portreeve.identity.IdentityRefusal.OwnAccess;
import dev.portreeve.identity.PersonOutcome.Changed;
import dev.portreeve.identity.PersonOutcome.Issued;
import dev.portreeve.identity.PersonOutcome.Refused;
import dev.portreeve.testing.IntegrationTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithUserDetails;

/// What administrators may do with people, and what nobody may.
@IntegrationTest
@Tag("database")
@WithUserDetails("ada")
class PeopleIT {

    @Autowired
    private People people;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SignInAccounts accounts;

    @Test
    void createsAPersonWithAOneTimePassword() {
        Issued issued = create("nadia", Role.ENGINEER);
        assertThat(directory.find(issued.person()))
                .hasValueSatisfying(person -> assertThat(person.roles()).containsExactly(Role.ENGINEER));
        assertThat(kinds(issued.person())).containsExactly("identity.person-created");
        // with somebody else's password there is no role yet
        assertThat(accounts.loadUserByUsername("nadia").getAuthorities()).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        PersonOutcome outcome = people.create(new NewPerson("1", "\u202E", Set.of()));
        assertThat(refusals(outcome))
                .extracting(IdentityRefusal::code)
                .containsExactly("identity.user-name-malformed", "identity.display-name-malformed");
        assertThat(refusals(people.create(new NewPerson("CLAIRE", "Claire", Set.of()))))
                .extracting(IdentityRefusal::code)
                .containsExactly("identity.user-name-taken");
    }

    @Test
    void changesNameRolesAndAccess() {
        PersonId id = create("boris", Role.ENGINEER).person();
        assertThat(people.rename(id, "Boris B.")).isEqualTo(new Changed(id));
        assertThat(people.setRoles(id, Set.of(Role.APPROVER, Role.STEWARD))).isEqualTo(new Changed(id));
        assertThat(people.disable(id)).isEqualTo(new Changed(id));
        assertThat(directory.has(id, Role.APPROVER)).isFalse();
        assertThat(people.enable(id)).isEqualTo(new Changed(id));
        assertThat(directory.has(id, Role.APPROVER)).isTrue();
        assertThat(people.resetPassword(id)).isInstanceOf(Issued.class);
        assertThat(kinds(id))
                .containsExactly(
                        "identity.password-reset",
                        "identity.person-enabled",
                        "identity.person-disabled",
                        "identity.roles-changed",
                        "identity.person-renamed",
                        "identity.person-created");
    }

    @Test
    void whatChangesNothingIsNoEvent() {
        PersonId id = create("carla", Role.AUDITOR).person();
        people.setRoles(id, Set.of(Role.AUDITOR));
        people.enable(id);
        assertThat(kinds(id)).containsExactly("identity.person-created");
    }

    @Test
    void nobodyChangesTheirOwnAccess() {
        PersonId ada = id("ada");
        assertThat(refusals(people.setRoles(ada, Set.of(Role.ADMINISTRATOR, Role.APPROVER))))
                .containsExactly(new OwnAccess());
        assertThat(refusals(people.disable(ada))).containsExactly(new OwnAccess());
    }

    @Test
    void oneAdministratorRemainsHoweverManyTryAtOnce() throws InterruptedException, ExecutionException {
        PersonId other = create("zoe", Role.ADMINISTRATOR).person();
        PersonId ada = id("ada");
        for (int round = 0; round < 20; round++) {
            CountDownLatch start = new CountDownLatch(1);
            List<PersonOutcome> outcomes = both(
                    start,
                    as(ada, () -> people.setRoles(other, Set.of(Role.STEWARD))),
                    as(other, () -> people.disable(ada)));
            long done = outcomes.stream().filter(Changed.class::isInstance).count();
            assertThat(done).as("outcomes %s", outcomes).isEqualTo(1);
            assertThat(refusals(outcomes.stream()
                            .filter(Refused.class::isInstance)
                            .findFirst()
                            .orElseThrow()))
                    .containsExactly(new LastAdministrator());
            PersonId left = directory.has(ada, Role.ADMINISTRATOR) ? ada : other;
            restore(left, ada, other);
        }
    }

    private void restore(PersonId left, PersonId ada, PersonId other) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(left));
        if (left.equals(ada)) {
            people.setRoles(other, Set.of(Role.ADMINISTRATOR));
        } else {
            people.enable(ada);
        }
        SecurityContextHolder.setContext(before);
    }

    private static List<PersonOutcome> both(
            CountDownLatch start, Callable<PersonOutcome> one, Callable<PersonOutcome> two)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<PersonOutcome>> running = Stream.of(one, two)
                    .map(each -> threads.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            start.countDown();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    /// Both are given the role of an administrator by their context: the race is in the service, not at its door.
    private Callable<PersonOutcome> as(PersonId person, Callable<PersonOutcome> act) {
        return () -> {
            SecurityContextHolder.setContext(context(person));
            try {
                return act.call();
            } catch (AccessDeniedException lostTheRoleAlready) {
                return new Refused(List.of(new LastAdministrator()));
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private SecurityContext context(PersonId person) {
        SignedIn principal = new SignedIn(person, "x", 1, true, Set.of(Role.ADMINISTRATOR), null);
        return new SecurityContextImpl(
                new UsernamePasswordAuthenticationToken(principal, null, principal.getAuthorities()));
    }

    @Test
    @WithUserDetails("claire")
    void othersAreTurnedAwayAndThatIsLogged() {
        PersonId sora = id("sora");
        assertThatThrownBy(() -> people.disable(sora)).isInstanceOf(AccessDeniedException.class);
        assertThat(directory.has(sora, Role.STEWARD)).isTrue();
    }

    private Issued create(String userName, Role role) {
        return (Issued) people.create(new NewPerson(userName, userName, Set.of(role)));
    }

    private PersonId id(String userName) {
        return directory.all().stream()
                .filter(person -> person.userName().equals(userName))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> kinds(PersonId person) {
        return trail.page(AuditFilter.about(AuditObject.of("person", person.value())), 0, 20).stream()
                .map(event -> event.kind())
                .toList();
    }

    private static List<IdentityRefusal> refusals(PersonOutcome outcome) {
        return ((Refused) outcome).refusals();
    }
}
