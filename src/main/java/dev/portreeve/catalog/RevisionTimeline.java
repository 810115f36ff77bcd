package dev.portreeve.catalog;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.CatalogContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What changed from revision to revision, for everybody who is signed in. Revisions never change, so each step is
/// computed once.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RevisionTimeline {

    private static final int REMEMBERED = 1_000;

    private final Catalog catalog;
    private final Map<Pair, TimelineStep> steps = new ConcurrentHashMap<>();

    private record Pair(RevisionNumber number, Digest from, Digest to) {}

    /// Reads a revision's content when it is first asked for.
    private final class Reader {
        private final RevisionNumber number;
        private @Nullable CatalogContent content;

        Reader(RevisionNumber number) {
            this.number = number;
        }

        CatalogContent content() {
            CatalogContent known = content;
            if (known == null) {
                known = catalog.revision(number).orElseThrow().content();
                content = known;
            }
            return known;
        }
    }

    RevisionTimeline(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The newest steps, oldest first; none where there is only one revision.
    ///
    /// @param most how many revisions at most, the oldest of which is only where the first step begins
    public List<TimelineStep> newest(int most) {
        List<RevisionSummary> revisions =
                catalog.revisions().stream().limit(most).toList().reversed();
        List<TimelineStep> found = new ArrayList<>();
        Optional<Reader> before = Optional.empty();
        for (int i = 0; i < revisions.size(); i++) {
            Reader reader = new Reader(revisions.get(i).number());
            if (before.isPresent()) {
                found.add(step(revisions.get(i - 1), before.get(), revisions.get(i), reader));
            }
            before = Optional.of(reader);
        }
        return found;
    }

    private TimelineStep step(RevisionSummary from, Reader older, RevisionSummary to, Reader newer) {
        Pair pair = new Pair(to.number(), from.digest(), to.digest());
        TimelineStep known = steps.get(pair);
        if (known != null) {
            return known;
        }
        TimelineStep step = step(from, to, RevisionDiffer.compare(older.content(), newer.content()));
        if (steps.size() >= REMEMBERED) {
            steps.clear();
        }
        steps.put(pair, step);
        return step;
    }

    private static TimelineStep step(RevisionSummary from, RevisionSummary to, RevisionDiff diff) {
        return new TimelineStep(
                from,
                to,
                diff.sections().stream()
                        .map(section -> new TimelineStep.Part(
                                section.section(), section.changes().size(), section.figures(), section.effect()))
                        .toList(),
                diff.requirements().stream()
                        .mapToInt(change -> change.hosts().added().size()
                                + change.hosts().removed().size())
                        .sum(),
                diff.effect().kind());
    }
}
