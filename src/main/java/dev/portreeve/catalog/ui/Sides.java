package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.shell.kit.MissingRecord;
import java.util.List;
import java.util.Optional;

/// Everything that can be compared: revisions, newest first.
final class Sides {

    private final Catalog catalog;
    private final List<RevisionSummary> revisions;

    Sides(Catalog catalog) {
        this.catalog = catalog;
        this.revisions = catalog.revisions();
    }

    List<Side> all() {
        return revisions.stream().map(Sides::side).toList();
    }

    /// The side of an address.
    ///
    /// @throws MissingRecord when there is none
    Side of(String key) {
        return all().stream()
                .filter(side -> side.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new MissingRecord("catalog revision " + key));
    }

    /// The newer side of a comparison that nobody chose.
    Side newest() {
        return all().getFirst();
    }

    /// The older side beside another: the revision before it, or else the newest other one.
    Side before(Side side) {
        Optional<RevisionNumber> number = RevisionWords.number(side.key(), revisions);
        return revisions.stream()
                .filter(revision -> number.isPresent()
                        && revision.number().compareTo(number.get()) < 0)
                .findFirst()
                .map(Sides::side)
                .or(() -> all().stream().filter(other -> !other.equals(side)).findFirst())
                .orElse(side);
    }

    /// What it says.
    ///
    /// @throws MissingRecord when it can no longer be read
    CatalogContent content(Side side) {
        return RevisionWords.number(side.key(), revisions)
                .flatMap(catalog::revision)
                .map(CatalogRevision::content)
                .orElseThrow(() -> new MissingRecord("catalog revision " + side.key()));
    }

    private static Side side(RevisionSummary revision) {
        String number = revision.number().toString();
        return new Side(number, t("catalog.revision.name", number), RevisionWords.label(revision));
    }
}
