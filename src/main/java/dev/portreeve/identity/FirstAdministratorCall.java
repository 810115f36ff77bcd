package dev.portreeve.identity;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// At every start without an administrator, makes a new secret for the first one and prints it; the one before is
/// void.
@Component
@Order(DemoPeople.ORDER)
class FirstAdministratorCall implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorCall.class);

    private final PersonRepository people;
    private final FirstSecret row;
    private final Passwords passwords;
    private final Demonstration demonstration;
    private final Clock clock;
    private final Environment environment;
    private Optional<String> printed = Optional.empty();

    FirstAdministratorCall(
            PersonRepository people,
            FirstSecret row,
            Passwords passwords,
            Demonstration demonstration,
            Clock clock,
            Environment environment) {
        this.people = people;
        this.row = row;
        this.passwords = passwords;
        this.demonstration = demonstration;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        printed = call();
    }

    /// The new secret; empty when the portal has an administrator.
    Optional<String> call() {
        boolean exists = people.lockAdministrators().stream()
                .anyMatch(person -> person.isActiveAdministrator() && !person.isDemo());
        if (demonstration.isOn() || exists) {
            row.remove();
            return Optional.empty();
        }
        String secret = passwords.random();
        row.replace(
                new FirstSecret.Waiting(passwords.hash(secret), clock.instant().plus(FirstAdministrator.VALID)));
        return Optional.of(secret);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(DemoPeople.ORDER)
    void announce() {
        printed.ifPresent(secret -> LOG.warn(
                "This portal has no administrator. Open {}{} within {} hours and enter this secret, which works once: {}",
                environment.getProperty("server.servlet.context-path", ""),
                FirstAdministratorPage.PATH,
                FirstAdministrator.VALID.toHours(),
                secret));
        printed = Optional.empty();
    }
}
