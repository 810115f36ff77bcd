package dev.portreeve.catalog;

import dev.portreeve.catalog.fact.Disagreement;
import dev.portreeve.catalog.fact.Disagreements;
import dev.portreeve.catalog.fact.FactIndex;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.servicetags.ServiceTagsReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who says what, for everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CatalogFacts {

    /// The most revisions that are held against each other.
    public static final int MOST_REVISIONS = 20;

    private static final String REVISION = "revision-";
    private static final String SNAPSHOT = "snapshot-";

    private record Kind(String carrier, Instance instance) {
        static Kind of(SourceDocument document) {
            return new Kind(document.carrier(), document.instance());
        }
    }

    private final Catalog catalog;
    private final Snapshots snapshots;

    CatalogFacts(Catalog catalog, Snapshots snapshots) {
        this.catalog = catalog;
        this.snapshots = snapshots;
    }

    /// The sources there are: the leading documents of the newest revisions, newest first, the tags that added to the
    /// current one, then the newest snapshot of each other kind and cloud.
    public List<CatalogSource> sources() {
        List<CatalogSource> sources = new ArrayList<>();
        Set<Kind> known = new HashSet<>();
        for (RevisionSummary summary :
                catalog.revisions().stream().limit(MOST_REVISIONS).toList()) {
            catalog.revision(summary.number()).ifPresent(revision -> {
                sources.add(source(revision));
                known.add(Kind.of(revision.content().source()));
                if (sources.size() == 1) {
                    sources.addAll(tags(revision));
                }
            });
        }
        for (SourceSnapshot snapshot : snapshots.all()) {
            boolean lists = !snapshot.document().carrier().equals(ServiceTagsReader.CARRIER);
            if (lists && known.add(Kind.of(snapshot.document()))) {
                sources.add(new CatalogSource(
                        SNAPSHOT + snapshot.id(), Optional.empty(), snapshot.document(), snapshot.takenAt(), false));
            }
        }
        return sources;
    }

    /// What a source says of the entries it has; empty when there is none of that id, or it cannot be read any more.
    public Optional<FactIndex> facts(CatalogSource source) {
        return content(source)
                .map(content -> source.isCompanion()
                        ? FactIndex.ofCompanion(content, source.document())
                        : FactIndex.of(content));
    }

    /// Where two sources contradict each other. A source beside itself: where its own list of all addresses contradicts
    /// its tables.
    public List<Disagreement> between(CatalogSource left, CatalogSource right) {
        if (left.id().equals(right.id())) {
            return content(left).map(Disagreements::within).orElse(List.of());
        }
        return facts(left)
                .flatMap(first -> facts(right).map(second -> Disagreements.between(first, second)))
                .orElse(List.of());
    }

    private Optional<CatalogContent> content(CatalogSource source) {
        return source.revision()
                .flatMap(catalog::revision)
                .map(CatalogRevision::content)
                .or(() -> SnapshotId.tryParse(source.id().substring(SNAPSHOT.length()))
                        .flatMap(snapshots::content));
    }

    private static CatalogSource source(CatalogRevision revision) {
        return source(revision, REVISION + revision.number(), revision.content().source(), false);
    }

    /// The files of tags that added networks to a revision.
    private static List<CatalogSource> tags(CatalogRevision revision) {
        return revision.content().sources().stream()
                .skip(1)
                .filter(document -> document.carrier().equals(ServiceTagsReader.CARRIER))
                .map(document -> source(
                        revision,
                        REVISION + revision.number() + "-" + document.sha256().substring(0, 8),
                        document,
                        true))
                .toList();
    }

    private static CatalogSource source(
            CatalogRevision revision, String id, SourceDocument document, boolean companion) {
        return new CatalogSource(
                id, Optional.of(revision.number()), document, revision.summary().publishedAt(), companion);
    }
}
