package dev.portreeve.catalog;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.persistence.SnapshotRows;
import dev.portreeve.catalog.source.Answer;
import dev.portreeve.catalog.source.servicetags.ServiceTagsReader;
import dev.portreeve.catalog.source.servicetags.TagSummary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tags of the newest file about each cloud, for everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ServiceTags {

    private final SnapshotRows rows;
    private volatile @Nullable Known known;

    /// The names of the file that was looked into last; the networks stay in the database.
    private record Known(SnapshotId snapshot, List<TagSummary> tags) {}

    ServiceTags(SnapshotRows rows) {
        this.rows = rows;
    }

    /// The newest file about a cloud.
    public Optional<SourceSnapshot> newest(Instance instance) {
        return rows.newest(ServiceTagsReader.CARRIER, instance.code()).map(Snapshots::snapshot);
    }

    /// The tags whose names hold the words, in any case: at most so many, by name.
    public List<TagSummary> find(Instance instance, String words, int most) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return tags(instance).stream()
                .filter(tag -> tag.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .limit(most)
                .toList();
    }

    /// All tags about a cloud, in the order of the file; none when there is no file.
    public List<TagSummary> tags(Instance instance) {
        return newest(instance).map(this::tags).orElse(List.of());
    }

    private List<TagSummary> tags(SourceSnapshot snapshot) {
        Known last = known;
        if (last != null && last.snapshot().equals(snapshot.id())) {
            return last.tags();
        }
        byte[] document = rows.bytes(snapshot.id().value()).orElseThrow();
        List<TagSummary> tags =
                ServiceTagsReader.tags(document) instanceof Answer.Given<List<TagSummary>>(List<TagSummary> given)
                        ? List.copyOf(given)
                        : List.of();
        known = new Known(snapshot.id(), tags);
        return tags;
    }
}
