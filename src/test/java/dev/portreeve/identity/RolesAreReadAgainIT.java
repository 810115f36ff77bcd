package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.audit.AuditEvent;
import dev.portreeve.audit.AuditFilter;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.AuditTrail;
import dev.portreeve.identity.IdentityRefusal.CurrentPasswordWrong;
import dev.portreeve.identity.IdentityRefusal.TriedTooOften;
import dev.portreeve.identity.PersonOutcome.Changed;
import dev.portreeve.identity.PersonOutcome.Issued;
import dev.portreeve.identity.PersonOutcome.Refused;
import dev.portreeve.testing.IntegrationTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

/// Sessions that outlive what their people may do.
@IntegrationTest
@WithUserDetails("ada")
class RolesAreReadAgainIT {

    private static final String OWN = "a lantern at the quay";

    @Autowired
    private People people;

    @Autowired
    private OwnAccount account;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private SignInAccounts accounts;

    @Test
    void oneTimePasswordOpensOnlyThePageThatReplacesIt() {
        Issued issued = create("hana", Role.AUDITOR);
        actAs("hana");
        assertThat(account.mustChangePassword()).isTrue();
        assertThatThrownBy(() -> trail.kinds()).isInstanceOf(AccessDeniedException.class);
        assertThat(account.changePassword(issued.oneTimePassword(), OWN)).isEqualTo(new Changed(issued.person()));
        // the session that changed it is over, too
        assertThat(currentUser.roles()).isEmpty();
        actAs("hana");
        assertThat(currentUser.roles()).containsExactly(Role.AUDITOR);
        assertThatCode(() -> trail.kinds()).doesNotThrowAnyException();
    }

    @Test
    void aRoleTakenAwayHereIsGoneAtOnce() {
        Issued issued = create("igor", Role.AUDITOR);
        var ada = SecurityContextHolder.getContext();
        actAs("igor");
        account.changePassword(issued.oneTimePassword(), OWN);
        actAs("igor");
        var igor = SecurityContextHolder.getContext();
        trail.kinds();
        SecurityContextHolder.setContext(ada);
        people.setRoles(issued.person(), Set.of(Role.ENGINEER));
        SecurityContextHolder.setContext(igor);
        assertThatThrownBy(() -> trail.kinds()).isInstanceOf(AccessDeniedException.class);
        assertThat(currentUser.has(Role.ENGINEER)).isTrue();
        SecurityContextHolder.setContext(ada);
        people.disable(issued.person());
        SecurityContextHolder.setContext(igor);
        assertThat(currentUser.roles()).isEmpty();
        assertThatThrownBy(() -> account.profile()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void denialIsLoggedWithTheOperation() {
        var ada = SecurityContextHolder.getContext();
        actAs("claire");
        PersonId claire = currentUser.id();
        assertThatThrownBy(() -> people.enable(claire)).isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.setContext(ada);
        AuditEvent denial = trail.page(AuditFilter.ALL.ofKind("identity.access-denied"), 0, 1)
                .getFirst();
        assertThat(denial.actor()).contains(claire.value());
        assertThat(denial.object().id()).isEqualTo("People.enable");
        assertThat(denial.outcome()).isEqualTo(AuditOutcome.DENIED);
    }

    @Test
    void wrongCurrentPasswordsAreSlowedDownToo() {
        Issued issued = create("june", Role.ENGINEER);
        actAs("june");
        for (int i = 0; i < SignInThrottle.FREE_TRIES; i++) {
            assertThat(refusal(account.changePassword("wrong", OWN))).isEqualTo(new CurrentPasswordWrong());
        }
        assertThat(refusal(account.changePassword(issued.oneTimePassword(), OWN)))
                .isInstanceOf(TriedTooOften.class);
    }

    private Issued create(String userName, Role role) {
        return (Issued) people.create(new NewPerson(userName, userName, Set.of(role)));
    }

    private void actAs(String userName) {
        var person = accounts.loadUserByUsername(userName);
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person, null, person.getAuthorities()));
    }

    private static IdentityRefusal refusal(PersonOutcome outcome) {
        return ((Refused) outcome).refusals().getFirst();
    }
}
