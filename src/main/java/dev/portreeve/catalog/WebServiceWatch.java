package dev.portreeve.catalog;

import dev.portreeve.audit.AuditLog;
import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.lint.Sieve;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.persistence.SnapshotRows;
import dev.portreeve.catalog.persistence.WatchRows;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.webservice.ServiceInstance;
import dev.portreeve.catalog.source.webservice.ServiceVersion;
import dev.portreeve.catalog.watching.Asked;
import dev.portreeve.catalog.watching.Endpoints;
import dev.portreeve.catalog.watching.WebServiceClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Asks the web service about a cloud and keeps what is new. The turn is taken before asking, the result written
/// afterwards: no transaction waits for the service.
@Component
class WebServiceWatch {

    private final WatchRows rows;
    private final SnapshotRows snapshots;
    private final SnapshotShelf shelf;
    private final WebServiceClient client;
    private final TransactionOperations transactions;
    private final AuditLog log;
    private final Clock clock;
    private final CheckTimes times;

    WebServiceWatch(
            WatchRows rows,
            SnapshotRows snapshots,
            SnapshotShelf shelf,
            WebServiceClient client,
            TransactionOperations transactions,
            AuditLog log,
            Clock clock) {
        this.rows = rows;
        this.snapshots = snapshots;
        this.shelf = shelf;
        this.client = client;
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
        this.times = new CheckTimes(rows.clientId());
    }

    /// Asks when it is time to, and nobody else does.
    Optional<CheckOutcome> checkWhenDue(Instance instance) {
        Instant now = now();
        return rows.claim(instance.code(), now, now.plus(times.afterSuccess()))
                ? Optional.of(check(instance, now))
                : Optional.empty();
    }

    /// Asks now, unless the service wants to be left alone or was asked a moment ago.
    CheckOutcome checkNow(Instance instance) {
        Instant now = now();
        if (rows.claimNow(instance.code(), now, now.minus(CheckTimes.MOMENT), now.plus(times.afterSuccess()))) {
            return check(instance, now);
        }
        WatchRows.Row row = rows.find(instance.code());
        Instant moment = Optional.ofNullable(row.checkedAt()).orElse(now).plus(CheckTimes.MOMENT);
        Instant before = Optional.ofNullable(row.notBefore()).orElse(moment);
        return new CheckOutcome.NotNow(before.isAfter(moment) ? before : moment);
    }

    private CheckOutcome check(Instance instance, Instant now) {
        WatchRows.Row known = rows.find(instance.code());
        return switch (client.version(ServiceInstance.of(instance))) {
            case Asked.Answered<ServiceVersion>(ServiceVersion version) -> fetch(instance, known, version, now);
            case Asked.Unchanged<ServiceVersion> _ -> nothingNew(known, now);
            case Asked.Busy<ServiceVersion>(Optional<Duration> pause) -> busy(instance, known, pause, now);
            case Asked.Failed<ServiceVersion>(Reading.Refused reason) ->
                failed(instance, known, reason, Duration.ZERO, now);
        };
    }

    private CheckOutcome fetch(Instance instance, WatchRows.Row known, ServiceVersion version, Instant now) {
        int order = version.digits().compareTo(known.version());
        if (order == 0) {
            return nothingNew(known, now);
        }
        if (order < 0) {
            return failed(
                    instance,
                    known,
                    new Reading.Refused("source.version-went-back", 0, version.digits()),
                    Duration.ZERO,
                    now);
        }
        return switch (client.endpoints(ServiceInstance.of(instance), known.etag(), known.lastModified())) {
            case Asked.Answered<Endpoints>(Endpoints endpoints) -> keep(instance, known, version, endpoints, now);
            case Asked.Unchanged<Endpoints> _ -> nothingNew(known, now);
            case Asked.Busy<Endpoints>(Optional<Duration> pause) -> busy(instance, known, pause, now);
            case Asked.Failed<Endpoints>(Reading.Refused reason) -> failed(instance, known, reason, Duration.ZERO, now);
        };
    }

    private CheckOutcome keep(
            Instance instance, WatchRows.Row known, ServiceVersion version, Endpoints endpoints, Instant now) {
        Reading keepable = InterchangeReader.keepable(Sieve.sift(endpoints.content()));
        if (keepable instanceof Reading.Refused refused) {
            return failed(instance, known, refused, Duration.ZERO, now);
        }
        int before = Optional.ofNullable(known.snapshot())
                .flatMap(snapshots::bytes)
                .map(this::sets)
                .orElse(0);
        int after = endpoints.content().sets().size();
        if (before > 0 && (after * 2 < before || after > before * 2)) {
            return failed(
                    instance,
                    known,
                    new Reading.Refused("source.drifted", 0, before + " \u2192 " + after),
                    Duration.ZERO,
                    now);
        }
        return transactions.execute(_ -> {
            SourceSnapshot snapshot = shelf.keep(
                    Origin.WEB_SERVICE, endpoints.address(), endpoints.document(), document(endpoints, version), null);
            rows.succeeded(
                    instance.code(),
                    now,
                    version.digits(),
                    endpoints.etag(),
                    endpoints.lastModified(),
                    snapshot.id().value());
            return new CheckOutcome.Kept(snapshot);
        });
    }

    private int sets(byte[] document) {
        return DocumentReader.read(document) instanceof Reading.Read read
                ? read.content().sets().size()
                : 0;
    }

    private static SourceDocument document(Endpoints endpoints, ServiceVersion version) {
        SourceDocument read = endpoints.content().source();
        return new SourceDocument(
                read.carrier(),
                read.title() + ", " + version,
                read.language(),
                read.sha256(),
                read.bytes(),
                read.instance(),
                version.day());
    }

    private CheckOutcome nothingNew(WatchRows.Row known, Instant now) {
        rows.succeeded(known.instance(), now, known.version(), known.etag(), known.lastModified(), known.snapshot());
        return new CheckOutcome.NothingNew();
    }

    private CheckOutcome busy(Instance instance, WatchRows.Row known, Optional<Duration> pause, Instant now) {
        Duration wait =
                pause.filter(said -> said.compareTo(CheckTimes.HOUR) > 0).orElse(CheckTimes.HOUR);
        return failed(instance, known, new Reading.Refused("http.busy", 0, ""), wait, now);
    }

    /// @param pause how long nobody may ask at all
    private CheckOutcome failed(
            Instance instance, WatchRows.Row known, Reading.Refused reason, Duration pause, Instant now) {
        int failures = known.failures() + 1;
        rows.failed(
                instance.code(),
                now,
                now.plus(times.afterFailures(failures)),
                now.plus(pause),
                reason.code(),
                reason.line(),
                reason.detail());
        log.appendAlone(new CheckFailed(instance, reason, failures));
        return new CheckOutcome.Failed(reason);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
