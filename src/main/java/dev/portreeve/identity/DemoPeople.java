package dev.portreeve.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The people of the demonstration, made at its first start. Their password is printed and shown on the sign-in
/// page.
@Component
@Order(DemoPeople.ORDER)
class DemoPeople implements ApplicationRunner {

    static final int ORDER = 10;
    static final String PASSWORD = "demo-quay-lantern";

    /// Somebody of the demonstration.
    record Cast(String userName, String displayName, Role role) {}

    static final List<Cast> CAST = List.of(
            new Cast("claire", "Claire Demo", Role.ENGINEER),
            new Cast("minjun", "Min-jun Demo", Role.ENGINEER),
            new Cast("amelie", "Amélie Demo", Role.APPROVER),
            new Cast("jonas", "Jonas Demo", Role.APPROVER),
            new Cast("sora", "Sora Demo", Role.STEWARD),
            new Cast("ivo", "Ivo Demo", Role.AUDITOR),
            new Cast("ada", "Ada Demo", Role.ADMINISTRATOR));

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);

    private final PersonRepository people;
    private final Passwords passwords;
    private final Demonstration demonstration;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DemoPeople(
            PersonRepository people,
            Passwords passwords,
            Demonstration demonstration,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.demonstration = demonstration;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!demonstration.isOn() || people.count() > 0) {
            return;
        }
        String hash = passwords.hash(PASSWORD);
        for (Cast cast : CAST) {
            Person person = Person.ofDemonstration(
                    new UserName(cast.userName()),
                    new DisplayName(cast.displayName()),
                    Set.of(cast.role()),
                    clock.instant());
            person.setPassword(hash, null);
            people.save(person);
            events.publishEvent(
                    new PersonCreated(person.personId(), person.userName(), person.displayName(), person.roles()));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void announce() {
        if (demonstration.isOn()) {
            LOG.info("Demo people, on this computer only, all with the password {}:", PASSWORD);
            CAST.forEach(
                    cast -> LOG.info("  {} ({})", cast.userName(), cast.role().code()));
        }
    }
}
