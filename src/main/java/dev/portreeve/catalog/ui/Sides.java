package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.SnapshotId;
import dev.portreeve.catalog.Snapshots;
import dev.portreeve.catalog.SourceSnapshot;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.shell.kit.MissingRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that can be compared: revisions, then snapshots of the sources, each newest first.
final class Sides {

    private static final int MOST_SNAPSHOTS = 200;

    private final Catalog catalog;
    private final Snapshots snapshots;
    private final List<RevisionSummary> revisions;
    private final List<Side> all;

    Sides(Catalog catalog, Snapshots snapshots) {
        this.catalog = catalog;
        this.snapshots = snapshots;
        this.revisions = catalog.revisions();
        this.all = Stream.concat(
                        revisions.stream().map(Sides::side),
                        snapshots.all().stream().limit(MOST_SNAPSHOTS).map(Sides::side))
                .toList();
    }

    List<Side> all() {
        return all;
    }

    /// The side of an address.
    ///
    /// @throws MissingRecord when there is none
    Side of(String key) {
        return all.stream()
                .filter(side -> side.key().equals(key))
                .findFirst()
                .or(() -> SnapshotId.tryParse(key).flatMap(snapshots::find).map(Sides::side))
                .orElseThrow(() -> new MissingRecord("catalog revision " + key));
    }

    /// The newer side of a comparison that nobody chose.
    Side newest() {
        return all.getFirst();
    }

    /// The older side beside another: the revision before it, or else the newest other one.
    Side before(Side side) {
        Optional<RevisionNumber> number = RevisionWords.number(side.key(), revisions);
        return revisions.stream()
                .filter(revision -> number.isPresent() && revision.number().compareTo(number.get()) < 0)
                .findFirst()
                .map(Sides::side)
                .or(() -> all.stream().filter(other -> !other.equals(side)).findFirst())
                .orElse(side);
    }

    /// What it says.
    ///
    /// @throws MissingRecord when it can no longer be read
    CatalogContent content(Side side) {
        return RevisionWords.number(side.key(), revisions)
                .flatMap(catalog::revision)
                .map(CatalogRevision::content)
                .or(() -> SnapshotId.tryParse(side.key()).flatMap(snapshots::content))
                .orElseThrow(() -> new MissingRecord("catalog revision " + side.key()));
    }

    private static Side side(SourceSnapshot snapshot) {
        String title = snapshot.document().title().isBlank()
                ? snapshot.document().carrier()
                : snapshot.document().title();
        return new Side(snapshot.id().toString(), title, t("catalog.compare.snapshot", title, snapshot.takenAt()));
    }

    private static Side side(RevisionSummary revision) {
        String number = revision.number().toString();
        return new Side(number, t("catalog.revision.name", number), RevisionWords.label(revision));
    }
}
