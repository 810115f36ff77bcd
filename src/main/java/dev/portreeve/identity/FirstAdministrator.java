package dev.portreeve.identity;

import dev.portreeve.identity.IdentityRefusal.DisplayNameMalformed;
import dev.portreeve.identity.IdentityRefusal.SecretRefused;
import dev.portreeve.identity.IdentityRefusal.TriedTooOften;
import dev.portreeve.identity.IdentityRefusal.UserNameMalformed;
import dev.portreeve.identity.IdentityRefusal.UserNameTaken;
import dev.portreeve.identity.PersonOutcome.Changed;
import dev.portreeve.identity.PersonOutcome.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the first administrator of a real installation comes in: with a secret that the operator reads in the log.
/// Open
/// to strangers, because nobody can have signed in yet; without a waiting secret it refuses everything.
@Service
@PreAuthorize("permitAll()")
@Transactional
public class FirstAdministrator {

    /// How long a printed secret holds.
    public static final Duration VALID = Duration.ofHours(24);

    private final PersonRepository people;
    private final FirstSecret secret;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FirstAdministrator(
            PersonRepository people,
            FirstSecret secret,
            Passwords passwords,
            SignInThrottle throttle,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.secret = secret;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
        this.events = events;
    }

    /// What the operator enters.
    ///
    /// @param secret the text from the log
    public record Application(String secret, String userName, String displayName, String password) {
        /// Without the secrets: a record's text may end up in a log.
        @Override
        public String toString() {
            return "Application[" + userName + "]";
        }
    }

    /// Whether a secret waits to be used.
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return secret.find()
                .filter(waiting -> clock.instant().isBefore(waiting.validUntil()))
                .isPresent();
    }

    /// Makes the first administrator. The secret is used up by success only.
    ///
    /// @param network where the try comes from, for the throttle
    public PersonOutcome apply(Application typed, String network) {
        SignInThrottle.Source source = SignInThrottle.Source.of("#first", network);
        Optional<Duration> wait = throttle.remaining(source);
        if (wait.isPresent()) {
            return Refused.because(new TriedTooOften(wait.get().toSeconds() + 1));
        }
        boolean right = secret.take()
                .filter(waiting -> clock.instant().isBefore(waiting.validUntil()))
                .filter(waiting -> passwords.matches(typed.secret().strip(), waiting.hash()))
                .isPresent();
        if (!right) {
            throttle.failed(source);
            return Refused.because(new SecretRefused());
        }
        List<IdentityRefusal> refusals = new ArrayList<>();
        Optional<Person> person = person(typed, refusals);
        if (person.isEmpty()) {
            return new Refused(refusals);
        }
        people.saveAndFlush(person.get());
        secret.remove();
        events.publishEvent(new PersonCreated(
                person.get().personId(),
                person.get().userName(),
                person.get().displayName(),
                person.get().roles()));
        return new Changed(person.get().personId());
    }

    private Optional<Person> person(Application typed, List<IdentityRefusal> refusals) {
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);
        Optional<UserName> userName = UserName.tryParse(typed.userName());
        Optional<DisplayName> displayName = DisplayName.tryParse(typed.displayName());
        if (userName.isEmpty()) {
            refusals.add(new UserNameMalformed());
        } else if (people.existsByUserName(userName.get().value())) {
            refusals.add(new UserNameTaken(userName.get().value()));
        }
        if (displayName.isEmpty()) {
            refusals.add(new DisplayNameMalformed());
        }
        String name = userName.map(UserName::value).orElse(" ");
        passwords.check(typed.password(), name, roles).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        Person person = new Person(
                PersonId.random(), userName.orElseThrow(), displayName.orElseThrow(), roles, clock.instant());
        person.setPassword(passwords.hash(typed.password()), null);
        return Optional.of(person);
    }
}
