package dev.portreeve.audit;

import dev.portreeve.audit.persistence.EventRows;
import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The log itself: it only grows. Not guarded by a role, because every act of every role ends here; it offers no
/// reading.
@Component
public class AuditLog {

    private static final int SALT_BYTES = 32;
    private static final int MAX_TEXT = 4_000;

    private final EventRows rows;
    private final Clock clock;
    private final ObjectProvider<CurrentActor> actors;
    private final SecureRandom random = new SecureRandom();

    AuditLog(EventRows rows, Clock clock, ObjectProvider<CurrentActor> actors) {
        this.rows = rows;
        this.clock = clock;
        this.actors = actors;
    }

    /// Appends a published event in the transaction that published it.
    ///
    /// Without a transaction it fails: a change that could not be undone together with its event is a bug.
    ///
    /// @throws org.springframework.transaction.IllegalTransactionStateException when there is no transaction
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Auditable event) {
        write(event);
    }

    /// Appends an event that changes nothing else, in a transaction of its own: a denial, a failed sign-in, a
    /// start.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void appendAlone(Auditable event) {
        write(event);
    }

    private void write(Auditable event) {
        UUID id = UUID.randomUUID();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Actor actor = event.actor().orElseGet(this::current);
        Map<String, Digest> commits = new TreeMap<>();
        Map<String, EventRows.Text> texts = new TreeMap<>();
        event.texts().forEach((name, text) -> {
            EventRows.Text row = salted(text);
            texts.put(name, row);
            commits.put(name, commitment(row));
        });
        AuditLeaf leaf = AuditLeaf.of(id, at, actor, event, commits);
        rows.insert(new EventRows.Event(
                id,
                at,
                event.kind(),
                actor.person().orElse(null),
                event.object().type(),
                event.object().id(),
                event.outcome().code(),
                event.reason().orElse(null),
                leaf.text()));
        texts.forEach((name, text) -> rows.insertText(id, name, text));
    }

    private Actor current() {
        CurrentActor source = actors.getIfAvailable();
        return source == null ? Actor.SYSTEM : source.current();
    }

    private EventRows.Text salted(String text) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new EventRows.Text(
                HexFormat.of().formatHex(salt), text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT));
    }

    /// SHA-256 over the salt's 32 bytes and the text in UTF-8.
    static Digest commitment(EventRows.Text text) {
        byte[] words = text.text().getBytes(StandardCharsets.UTF_8);
        byte[] salt = HexFormat.of().parseHex(text.salt());
        byte[] all = new byte[salt.length + words.length];
        System.arraycopy(salt, 0, all, 0, salt.length);
        System.arraycopy(words, 0, all, salt.length, words.length);
        return Digest.of(all);
    }
}
