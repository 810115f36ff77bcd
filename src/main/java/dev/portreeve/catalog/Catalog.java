package dev.portreeve.catalog;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.persistence.ConfirmationRows;
import dev.portreeve.catalog.persistence.RevisionRows;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The published revisions, for everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Catalog {

    private static final int REMEMBERED = 16;

    private final RevisionRows rows;
    private final ConfirmationRows confirmations;
    private final Map<Digest, CatalogContent> contents = new ConcurrentHashMap<>();

    Catalog(RevisionRows rows, ConfirmationRows confirmations) {
        this.rows = rows;
        this.confirmations = confirmations;
    }

    /// The revision with the highest number; empty before the first is published.
    public Optional<CatalogRevision> current() {
        return rows.newest().map(this::withContent);
    }

    /// The revision of a number.
    public Optional<CatalogRevision> revision(RevisionNumber number) {
        return rows.find(number.value()).map(this::withContent);
    }

    /// All revisions, newest first.
    public List<RevisionSummary> revisions() {
        return rows.all().stream().map(Catalog::summary).toList();
    }

    /// What was confirmed when revisions were published, those of the newest first.
    public List<RevisionConfirmation> confirmations() {
        return confirmations.all().stream()
                .map(row -> new RevisionConfirmation(
                        new RevisionNumber(row.revision()),
                        row.kind(),
                        row.figures(),
                        row.reason(),
                        new PersonId(row.by()),
                        row.at()))
                .toList();
    }

    private CatalogRevision withContent(RevisionRows.Row row) {
        RevisionSummary summary = summary(row);
        CatalogContent known = contents.get(summary.digest());
        return new CatalogRevision(summary, known != null ? known : read(summary));
    }

    /// Revisions never change, so what was read once holds.
    private CatalogContent read(RevisionSummary summary) {
        byte[] bytes = rows.content(summary.number().value()).orElseThrow();
        if (!(InterchangeReader.read(bytes) instanceof Reading.Read read)) {
            throw new IllegalStateException("revision " + summary.number() + " is not readable");
        }
        if (contents.size() >= REMEMBERED) {
            contents.clear();
        }
        contents.put(summary.digest(), read.content());
        return read.content();
    }

    static RevisionSummary summary(RevisionRows.Row row) {
        return new RevisionSummary(
                new RevisionNumber(row.number()),
                row.publishedAt(),
                Optional.ofNullable(row.publishedBy()).map(PersonId::new),
                row.title(),
                row.language(),
                new Digest(row.document()),
                new Digest(row.digest()));
    }
}
