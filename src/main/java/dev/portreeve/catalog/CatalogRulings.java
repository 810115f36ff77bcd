package dev.portreeve.catalog;

import dev.portreeve.audit.AuditLog;
import dev.portreeve.catalog.persistence.RulingRows;
import dev.portreeve.catalog.ruling.Bar;
import dev.portreeve.catalog.ruling.Correction;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.catalog.ruling.Ruling;
import dev.portreeve.identity.CurrentUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stewards decide on values in quarantine; each decision is remembered and carried out whenever a document brings the
/// value again.
@Service
@PreAuthorize("hasRole('STEWARD')")
@Transactional
public class CatalogRulings {

    /// The longest reason, in characters.
    public static final int LONGEST_REASON = 1_000;

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_VALUE = 4_000;
    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z0-9-]{1,55}");
    private static final String WITHDRAW = "withdraw";

    private final RulingRows rows;
    private final RulingMemory memory;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AuditLog log;

    CatalogRulings(
            RulingRows rows,
            RulingMemory memory,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events,
            AuditLog log) {
        this.rows = rows;
        this.memory = memory;
        this.user = user;
        this.clock = clock;
        this.events = events;
        this.log = log;
    }

    /// Every decision there ever was, newest first, for everybody who is signed in.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<RecordedRuling> all() {
        return memory.all();
    }

    /// Decides on a value; an earlier decision on it no longer counts.
    public RulingOutcome decide(Ruling ruling, String reason) {
        String why = reason.strip();
        return objection(ruling, why)
                .<RulingOutcome>map(refusal -> refused(ruling.about(), refusal))
                .orElseGet(() -> kept(
                        ruling.about(),
                        ruling.verdict().word(),
                        ruling.correction().strip(),
                        why));
    }

    /// Takes back a decision, so that the value is in quarantine again.
    public RulingOutcome withdraw(RulingNumber number, String reason) {
        String why = reason.strip();
        Optional<DoubtfulValue> about = rows.inForce().stream()
                .filter(row -> row.number() == number.value())
                .map(row -> RulingMemory.about(row.said()))
                .findFirst();
        if (about.isEmpty()) {
            return new RulingOutcome.Refused(new RulingRefusal.NotInForce());
        }
        return lengthOf(why)
                .<RulingOutcome>map(RulingOutcome.Refused::new)
                .orElseGet(() -> kept(about.get(), WITHDRAW, "", why));
    }

    private static Optional<RulingRefusal> objection(Ruling ruling, String reason) {
        DoubtfulValue about = ruling.about();
        if (!CODE.matcher(about.code()).matches()
                || about.value().isEmpty()
                || about.value().indexOf('\0') >= 0
                || about.subject().indexOf('\0') >= 0
                || about.value().length() > LONGEST_VALUE
                || about.subject().length() > LONGEST_SUBJECT) {
            return Optional.of(new RulingRefusal.NotAFinding());
        }
        Optional<RulingRefusal> unfit = switch (ruling.verdict()) {
            case REJECT -> Optional.empty();
            case ACCEPT -> Bar.against(about).map(RulingRefusal.NeverAcceptable::new);
            case CORRECT ->
                Correction.read(about, ruling.correction().strip()) instanceof Correction.Unfit(var code)
                        ? Optional.of(new RulingRefusal.UnfitCorrection(code.orElse("")))
                        : Optional.empty();
        };
        return unfit.or(() -> lengthOf(reason));
    }

    private static Optional<RulingRefusal> lengthOf(String reason) {
        return reason.isEmpty() || reason.indexOf('\0') >= 0 || reason.length() > LONGEST_REASON
                ? Optional.of(new RulingRefusal.ReasonLength(LONGEST_REASON))
                : Optional.empty();
    }

    private RulingOutcome kept(DoubtfulValue about, String verdict, String correction, String reason) {
        RulingNumber number = new RulingNumber(rows.insert(
                new RulingRows.Said(about.code(), about.subject(), about.value(), verdict, correction, reason),
                user.id().value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.publishEvent(new RulingMade(number, about, verdict, correction, reason));
        return new RulingOutcome.Decided(number);
    }

    private RulingOutcome refused(DoubtfulValue about, RulingRefusal refusal) {
        if (refusal instanceof RulingRefusal.NeverAcceptable) {
            log.appendAlone(new RulingRefused(about.code(), about.subject(), refusal.code()));
        }
        return new RulingOutcome.Refused(refusal);
    }
}
