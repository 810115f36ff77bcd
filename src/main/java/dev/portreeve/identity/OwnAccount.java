package dev.portreeve.identity;

import dev.portreeve.identity.IdentityRefusal.CurrentPasswordWrong;
import dev.portreeve.identity.IdentityRefusal.TriedTooOften;
import dev.portreeve.identity.PersonOutcome.Changed;
import dev.portreeve.identity.PersonOutcome.Refused;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody who is signed in may do with their own account.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class OwnAccount {

    private final PersonRepository people;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    OwnAccount(
            PersonRepository people,
            Passwords passwords,
            CurrentUser currentUser,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.throttle = throttle;
        this.events = events;
    }

    /// The own profile.
    @Transactional(readOnly = true)
    public PersonProfile profile() {
        return own().profile();
    }

    /// Whether the password is a one-time password that has to be replaced before anything else.
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return own().mustChangePassword();
    }

    /// Replaces the own password; all sessions of the person end, this one included.
    public PersonOutcome changePassword(String current, String wanted) {
        Person person = own();
        SignInThrottle.Source source = SignInThrottle.Source.account(person.userName());
        Optional<Duration> wait = throttle.remaining(source);
        if (wait.isPresent()) {
            return Refused.because(new TriedTooOften(wait.get().toSeconds() + 1));
        }
        if (!passwords.matches(current, person.passwordHash().orElse(""))) {
            throttle.failed(source);
            events.publishEvent(new PasswordChangeFailed(person.personId()));
            return Refused.because(new CurrentPasswordWrong());
        }
        throttle.succeeded(source);
        if (current.equals(wanted)) {
            return Refused.because(new IdentityRefusal.PasswordRefused(PasswordRule.UNCHANGED, 0));
        }
        Optional<IdentityRefusal> broken = passwords.check(wanted, person.userName(), person.roles());
        if (broken.isPresent()) {
            return Refused.because(broken.get());
        }
        person.setPassword(passwords.hash(wanted), null);
        events.publishEvent(new PasswordChanged(person.personId()));
        return new Changed(person.personId());
    }

    private Person own() {
        return people.findById(currentUser.id().value())
                .orElseThrow(() -> new IllegalStateException("the person of this session has no row"));
    }
}
