package dev.portreeve.catalog;

import dev.portreeve.audit.AuditLog;
import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.persistence.SnapshotRows;
import dev.portreeve.catalog.persistence.WatchRows;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.identity.CurrentUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the catalog gets what it knows: how watching goes, for everybody; asking and bringing in, for stewards.
@Service
@PreAuthorize("isAuthenticated()")
public class Sources {

    private final WatchRows rows;
    private final SnapshotRows snapshots;
    private final SnapshotShelf shelf;
    private final WebServiceWatch watch;
    private final WatchSetting setting;
    private final CurrentUser user;
    private final AuditLog log;

    Sources(
            WatchRows rows,
            SnapshotRows snapshots,
            SnapshotShelf shelf,
            WebServiceWatch watch,
            WatchSetting setting,
            CurrentUser user,
            AuditLog log) {
        this.rows = rows;
        this.snapshots = snapshots;
        this.shelf = shelf;
        this.watch = watch;
        this.setting = setting;
        this.user = user;
        this.log = log;
    }

    /// How watching the web service goes, for each cloud.
    public List<WatchState> watched() {
        List<WatchRows.Row> all = rows.all();
        return Arrays.stream(Instance.values())
                .flatMap(instance -> all.stream()
                        .filter(row -> row.instance().equals(instance.code()))
                        .map(row -> state(instance, row)))
                .toList();
    }

    /// Asks the web service about a cloud now. Takes a minute at most.
    @PreAuthorize("hasRole('STEWARD')")
    public CheckOutcome checkNow(Instance instance) {
        return watch.checkNow(instance);
    }

    /// Keeps a document of any known kind as what its source said. Nothing is published.
    @PreAuthorize("hasRole('STEWARD')")
    @Transactional
    public KeepOutcome keep(byte[] document) {
        Reading reading = document.length > CatalogPublishing.LARGEST
                ? new Reading.Refused("learn.too-large", 0, Integer.toString(document.length))
                : DocumentReader.whole(document);
        return switch (reading) {
            case Reading.Read(CatalogContent content) ->
                new KeepOutcome.Kept(shelf.keep(Origin.UPLOAD, "", document, content.source(), user.id()));
            case Reading.Refused refused -> refused(document, new CatalogRefusal.Unreadable(refused));
        };
    }

    private KeepOutcome refused(byte[] document, CatalogRefusal refusal) {
        log.appendAlone(new ImportRefused(refusal.code(), Digest.of(document), document.length));
        return new KeepOutcome.Refused(refusal);
    }

    private WatchState state(Instance instance, WatchRows.Row row) {
        boolean polled = setting.isPolled(instance);
        return new WatchState(
                instance,
                polled,
                Optional.ofNullable(row.checkedAt()),
                Optional.ofNullable(row.succeededAt()),
                row.version(),
                Optional.ofNullable(row.snapshot()).flatMap(snapshots::find).map(Snapshots::snapshot),
                Optional.ofNullable(row.nextCheck()).filter(_ -> polled),
                row.failures(),
                Optional.ofNullable(row.failingSince()),
                row.error().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Reading.Refused(row.error(), row.errorLine(), row.errorDetail())));
    }
}
