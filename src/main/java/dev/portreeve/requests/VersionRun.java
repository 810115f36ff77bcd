package dev.portreeve.requests;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.requests.persistence.OpenRequestRows;
import dev.portreeve.requests.persistence.RunRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Computes every request in review or approved again, once for each version of the portal: a renderer that writes
/// other
/// files is noticed before somebody wants to issue.
@Component
class VersionRun {

    static final int BATCH = 50;

    private final RunRows runs;
    private final OpenRequestRows open;
    private final RequestDesk desk;
    private final Recomputation recomputation;
    private final Catalog catalog;

    VersionRun(RunRows runs, OpenRequestRows open, RequestDesk desk, Recomputation recomputation, Catalog catalog) {
        this.runs = runs;
        this.open = open;
        this.desk = desk;
        this.recomputation = recomputation;
        this.catalog = catalog;
    }

    /// Works on the next batch. Whoever has a request locked computes it again before doing anything with it, so one
    /// that is passed over needs no second round.
    @Transactional
    RunStep step(String version) {
        String occasion = new RunOccasion.Version(version).text();
        RunRows.Row run = runs.lock(occasion).orElseThrow();
        if (run.finishedAt() != null) {
            return RunStep.FINISHED;
        }
        if (run.startedAt() == null) {
            runs.start(occasion, open.undecided(), desk.now());
        }
        List<UUID> batch = open.undecided(run.cursor(), BATCH);
        Optional<CatalogRevision> current = catalog.current();
        if (batch.isEmpty() || current.isEmpty()) {
            runs.finish(occasion, desk.now());
            return RunStep.FINISHED;
        }
        batch.forEach(id -> recomputation.recompute(desk.read(new RequestId(id)), current.get()));
        runs.proceed(occasion, batch.size(), batch.getLast(), desk.now());
        return RunStep.MORE;
    }
}
