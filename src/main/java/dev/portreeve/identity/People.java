package dev.portreeve.identity;

import dev.portreeve.identity.IdentityRefusal.DisplayNameMalformed;
import dev.portreeve.identity.IdentityRefusal.LastAdministrator;
import dev.portreeve.identity.IdentityRefusal.OwnAccess;
import dev.portreeve.identity.IdentityRefusal.PersonUnknown;
import dev.portreeve.identity.IdentityRefusal.UserNameMalformed;
import dev.portreeve.identity.IdentityRefusal.UserNameTaken;
import dev.portreeve.identity.PersonOutcome.Changed;
import dev.portreeve.identity.PersonOutcome.Issued;
import dev.portreeve.identity.PersonOutcome.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What administrators do with people. Nobody is ever deleted: history names them.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional
public class People {

    /// How long a one-time password opens the account.
    public static final Duration ONE_TIME_PASSWORD_VALID = Duration.ofHours(24);

    private final PersonRepository people;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(
            PersonRepository people,
            Passwords passwords,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /// Adds a person with a one-time password.
    ///
    /// @return [Issued] or [Refused]
    public PersonOutcome create(NewPerson typed) {
        Optional<UserName> userName = UserName.tryParse(typed.userName());
        Optional<DisplayName> displayName = DisplayName.tryParse(typed.displayName());
        List<IdentityRefusal> refusals = new ArrayList<>();
        if (userName.isEmpty()) {
            refusals.add(new UserNameMalformed());
        } else if (people.existsByUserName(userName.get().value())) {
            refusals.add(new UserNameTaken(userName.get().value()));
        }
        if (displayName.isEmpty()) {
            refusals.add(new DisplayNameMalformed());
        }
        if (!refusals.isEmpty()) {
            return new Refused(refusals);
        }
        Instant now = clock.instant();
        Person person =
                new Person(PersonId.random(), userName.orElseThrow(), displayName.orElseThrow(), typed.roles(), now);
        String secret = issue(person, now);
        people.saveAndFlush(person);
        events.publishEvent(
                new PersonCreated(person.personId(), person.userName(), person.displayName(), person.roles()));
        return new Issued(person.personId(), secret);
    }

    /// Changes what a person is called.
    public PersonOutcome rename(PersonId id, String typed) {
        Optional<DisplayName> name = DisplayName.tryParse(typed);
        if (name.isEmpty()) {
            return Refused.because(new DisplayNameMalformed());
        }
        return change(id, person -> {
            String before = person.displayName();
            if (!before.equals(name.get().value())) {
                person.rename(name.get());
                events.publishEvent(new PersonRenamed(id, before, person.displayName()));
            }
            return new Changed(id);
        });
    }

    /// Gives a person exactly these roles. Nobody changes their own, and one active administrator always remains.
    public PersonOutcome setRoles(PersonId id, Set<Role> roles) {
        if (isSelf(id)) {
            return Refused.because(new OwnAccess());
        }
        List<Person> administrators = people.lockAdministrators();
        return change(id, person -> {
            if (!roles.contains(Role.ADMINISTRATOR) && isLast(person, administrators)) {
                return Refused.because(new LastAdministrator());
            }
            Set<Role> before = person.roles();
            if (!before.equals(roles)) {
                person.give(roles);
                events.publishEvent(new RolesChanged(id, before, roles));
            }
            return new Changed(id);
        });
    }

    /// Ends a person's access, open sessions included.
    public PersonOutcome disable(PersonId id) {
        if (isSelf(id)) {
            return Refused.because(new OwnAccess());
        }
        List<Person> administrators = people.lockAdministrators();
        return change(id, person -> {
            if (isLast(person, administrators)) {
                return Refused.because(new LastAdministrator());
            }
            if (person.isActive()) {
                person.disable();
                events.publishEvent(new PersonDisabled(id));
            }
            return new Changed(id);
        });
    }

    /// Gives a disabled person their access back.
    public PersonOutcome enable(PersonId id) {
        return change(id, person -> {
            if (!person.isActive()) {
                person.enable();
                events.publishEvent(new PersonEnabled(id));
            }
            return new Changed(id);
        });
    }

    /// Replaces a person's password with a one-time password; open sessions end.
    ///
    /// @return [Issued] or [Refused]
    public PersonOutcome resetPassword(PersonId id) {
        return change(id, person -> {
            String secret = issue(person, clock.instant());
            events.publishEvent(new PasswordReset(id));
            return new Issued(id, secret);
        });
    }

    private String issue(Person person, Instant now) {
        String secret = passwords.random();
        person.setPassword(passwords.hash(secret), now.plus(ONE_TIME_PASSWORD_VALID));
        return secret;
    }

    private PersonOutcome change(PersonId id, Function<Person, PersonOutcome> change) {
        return people.findById(id.value()).map(change).orElseGet(() -> Refused.because(new PersonUnknown()));
    }

    private boolean isSelf(PersonId id) {
        return currentUser.find().filter(id::equals).isPresent();
    }

    private static boolean isLast(Person person, List<Person> administrators) {
        return person.isActiveAdministrator()
                && administrators.stream().filter(Person::isActiveAdministrator).count() <= 1;
    }
}
