package dev.portreeve.catalog;

import static dev.portreeve.catalog.ReplayedService.ok;
import static dev.portreeve.platform.http.LoopbackServer.respond;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.audit.AuditLog;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.persistence.SnapshotRows;
import dev.portreeve.catalog.persistence.WatchRows;
import dev.portreeve.catalog.source.webservice.ServiceInstance;
import dev.portreeve.catalog.source.webservice.ServiceVersion;
import dev.portreeve.catalog.source.webservice.WebServiceReader;
import dev.portreeve.catalog.watching.Asked;
import dev.portreeve.platform.http.LoopbackServer;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.support.TransactionOperations;

/// The watch against a service on this computer that replays real answers and misbehaves.
@Tag("database")
@IntegrationTest
@UseCase("UC-015")
@WithUserDetails("claire")
class WebServiceWatchIT {

    private static final Instance WORLDWIDE = Instance.WORLDWIDE;

    @Autowired
    private WatchRows rows;

    @Autowired
    private SnapshotRows snapshotRows;

    @Autowired
    private SnapshotShelf shelf;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Catalog catalog;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    private final MovingClock clock = new MovingClock();
    private ReplayedService service = new ReplayedService();
    private int failuresBefore;

    @BeforeEach
    void nobodyHasAsked() {
        jdbc.sql("""
                        update catalog.watch set checked_at = null, succeeded_at = null, version = '', etag = '',
                               last_modified = '', snapshot = null, next_check = '-infinity', not_before = '-infinity',
                               failures = 0, failing_since = null, error = '', error_line = 0, error_detail = ''
                        """).update();
        failuresBefore = failures();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theFirstAnswerIsKeptWithItsVersionAndItsDate() {
        SourceSnapshot kept = ((CheckOutcome.Kept) watch().checkNow(WORLDWIDE)).snapshot();

        assertThat(kept.origin()).isEqualTo(Origin.WEB_SERVICE);
        assertThat(kept.address())
                .contains("/endpoints/Worldwide?ServiceAreas=")
                .doesNotContain("clientrequestid");
        assertThat(kept.document().title()).isEqualTo("Microsoft 365 endpoints, Worldwide, 2025120100");
        assertThat(kept.document().dated()).contains(LocalDate.of(2025, 12, 1));
        assertThat(snapshots.content(kept.id()).orElseThrow().sets()).hasSize(79);
        assertThat(rows.find("worldwide").version()).isEqualTo("2025120100");
        assertThat(snapshots.newest(WebServiceReader.CARRIER, WORLDWIDE)).contains(kept);
        assertThat(catalog.revisions()).as("nothing is published").hasSize(3);
    }

    @Test
    void everyQuestionCarriesTheNumberOfTheInstallationAndAsksForDeviceManagement() {
        watch().checkNow(WORLDWIDE);

        assertThat(service.asked()).hasSize(2).allMatch(path -> path.endsWith("clientrequestid=" + rows.clientId()));
        assertThat(service.asked("endpoints")).singleElement().asString().contains(",MEM&");
    }

    @Test
    void anAnswerOfTheSameVersionIsNotFetchedAgain() {
        watch().checkNow(WORLDWIDE);
        clock.step(Duration.ofHours(2));

        assertThat(watch().checkNow(WORLDWIDE)).isEqualTo(new CheckOutcome.NothingNew());
        assertThat(service.asked("endpoints")).hasSize(1);
        assertThat(rows.find("worldwide").succeededAt()).isEqualTo(clock.instant());
    }

    @Test
    void anAnswerOfANewerVersionIsKeptBesideTheOlder() {
        watch().checkNow(WORLDWIDE);
        clock.step(Duration.ofHours(2));
        service.version("2026010100");

        SourceSnapshot newer = ((CheckOutcome.Kept) watch().checkNow(WORLDWIDE)).snapshot();

        assertThat(newer.document().dated()).contains(LocalDate.of(2026, 1, 1));
        assertThat(service.asked("endpoints")).hasSize(2);
    }

    @Test
    void anOlderVersionReplayedIsNotTaken() {
        goodThenBad("source.version-went-back", () -> service.version("2025110100"));

        assertThat(service.asked("endpoints")).as("not even asked for").hasSize(1);
        assertThat(rows.find("worldwide").version()).isEqualTo("2025120100");
    }

    @Test
    void theStateOfTheAnswerIsNamedWhenItIsAskedForAgain() {
        service.onEndpoints((_, out) -> ok(out, "ETag: \"one\"\r\n", Misbehaviour.mem()));
        watch().checkNow(WORLDWIDE);
        clock.step(Duration.ofHours(2));
        service.version("2026010100");
        service.onEndpoints((request, out) -> {
            assertThat(request).contains("If-None-Match: \"one\"");
            respond(out, 304, "", new byte[0]);
        });

        assertThat(watch().checkNow(WORLDWIDE)).isEqualTo(new CheckOutcome.NothingNew());
        assertThat(rows.find("worldwide").version())
                .as("the newer version is not had yet")
                .isEqualTo("2025120100");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.portreeve.catalog.Misbehaviour#answers")
    void aServiceThatAnswersWithSomethingElseChangesNothing(String what, String code, LoopbackServer.Answer answer) {
        goodThenBad(code, () -> {
            service.version("2026010100");
            service.onEndpoints(answer);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.portreeve.catalog.Misbehaviour#versions")
    void aVersionThatIsNoneChangesNothing(String what, String code, LoopbackServer.Answer answer) {
        goodThenBad(code, () -> service.onVersion(answer));
    }

    @Test
    void aBusyServiceIsLeftAloneForAnHourEvenByASteward() {
        service.onVersion((_, out) -> respond(out, 429, "", new byte[0]));
        Instant asked = clock.instant();

        assertThat(watch().checkNow(WORLDWIDE)).isInstanceOf(CheckOutcome.Failed.class);
        clock.step(Duration.ofMinutes(59));

        assertThat(watch().checkNow(WORLDWIDE)).isEqualTo(new CheckOutcome.NotNow(asked.plus(Duration.ofHours(1))));
        assertThat(watch().checkWhenDue(WORLDWIDE)).isEmpty();
        assertThat(service.asked()).hasSize(1);
        clock.step(Duration.ofMinutes(2));
        assertThat(watch().checkNow(WORLDWIDE)).isInstanceOf(CheckOutcome.Failed.class);
    }

    @Test
    void aBusyServiceIsLeftAloneAsLongAsItSays() {
        service.onVersion((_, out) -> respond(out, 429, "Retry-After: 10800\r\n", new byte[0]));
        Instant asked = clock.instant();
        watch().checkNow(WORLDWIDE);
        clock.step(Duration.ofHours(2));

        assertThat(watch().checkNow(WORLDWIDE)).isEqualTo(new CheckOutcome.NotNow(asked.plus(Duration.ofHours(3))));
    }

    @Test
    void theScheduleAsksOnceAnHour() {
        assertThat(watch().checkWhenDue(WORLDWIDE)).isPresent();
        clock.step(Duration.ofMinutes(59));
        assertThat(watch().checkWhenDue(WORLDWIDE)).isEmpty();
        clock.step(Duration.ofMinutes(12));
        assertThat(watch().checkWhenDue(WORLDWIDE)).contains(new CheckOutcome.NothingNew());
    }

    @Test
    void theScheduleWaitsLongerAfterEachFailure() {
        service.onVersion((_, out) -> respond(out, 500, "", new byte[0]));
        Duration last = Duration.ZERO;
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(watch().checkWhenDue(WORLDWIDE)).isPresent();
            Instant next = rows.find("worldwide").nextCheck();
            Duration wait = Duration.between(clock.instant(), next);
            assertThat(wait).isGreaterThan(last).isBetween(Duration.ofHours(1L << (failure - 1)), Duration.ofHours(17));
            last = wait;
            clock.step(wait);
        }
        assertThat(rows.find("worldwide").failures()).isEqualTo(5);
    }

    @Test
    void ofManyPortalsOneAsks() throws Exception {
        Callable<Optional<CheckOutcome>> check = () -> watch().checkWhenDue(WORLDWIDE);
        try (ExecutorService portals = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Optional<CheckOutcome>> outcomes = portals.invokeAll(java.util.Collections.nCopies(8, check)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
        }
        assertThat(service.asked("version")).hasSize(1);
    }

    @Test
    void aPortalThatDiedWhileAskingIsFollowedByAnotherAnHourLater() {
        Instant now = clock.instant();
        assertThat(rows.claim("worldwide", now, now.plus(Duration.ofHours(1)))).isTrue();

        assertThat(watch().checkWhenDue(WORLDWIDE)).isEmpty();
        clock.step(Duration.ofMinutes(61));
        assertThat(watch().checkWhenDue(WORLDWIDE)).isPresent();
    }

    @Test
    void nobodyAsksTwiceWithinAMinute() {
        watch().checkNow(WORLDWIDE);
        Instant asked = clock.instant();
        clock.step(Duration.ofSeconds(30));

        assertThat(watch().checkNow(WORLDWIDE)).isEqualTo(new CheckOutcome.NotNow(asked.plusSeconds(60)));
    }

    @Test
    void changesCanBeAskedFor() {
        assertThat(service.client(rows.clientId()).changes(ServiceInstance.WORLDWIDE, ServiceVersion.NONE))
                .isInstanceOf(Asked.Failed.class);
        assertThat(service.asked("changes"))
                .containsExactly("/changes/Worldwide/0000000000?clientrequestid=" + rows.clientId());
    }

    private void goodThenBad(String code, Runnable turn) {
        SourceSnapshot good = ((CheckOutcome.Kept) watch().checkNow(WORLDWIDE)).snapshot();
        int kept = snapshots.all().size();
        turn.run();
        clock.step(Duration.ofHours(2));
        long before = System.nanoTime();

        CheckOutcome outcome = watch().checkNow(WORLDWIDE);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CheckOutcome.Failed.class,
                        failed -> assertThat(failed.reason().code()).isEqualTo(code));
        WatchRows.Row row = rows.find("worldwide");
        assertThat(row.snapshot())
                .as("the last good answer stays")
                .isEqualTo(good.id().value());
        assertThat(row.failingSince()).isEqualTo(clock.instant());
        assertThat(row.error()).isEqualTo(code);
        assertThat(snapshots.all()).as("nothing is kept").hasSize(kept);
        assertThat(failures()).as("failures in the audit log").isEqualTo(failuresBefore + 1);
    }

    private int failures() {
        return jdbc.sql("select count(*) from audit.event where kind = 'catalog.check-failed'")
                .query(Integer.class)
                .single();
    }

    private WebServiceWatch watch() {
        return new WebServiceWatch(
                rows, snapshotRows, shelf, service.client(rows.clientId()), transactions, log, clock);
    }

    /// A clock that stands until it is moved.
    private static final class MovingClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-23T08:00:00Z");

        void step(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
