package dev.portreeve.requests;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.portreeve.catalog.RevisionPublished;
import dev.portreeve.identity.PortalItself;
import dev.portreeve.requests.persistence.RunRows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Announces runs over the open requests, and carries them out. A run is announced in the transaction that is its
/// reason: a revision that is not published leaves none behind, and one that is published loses none.
@Component
class RequestRuns {

    /// The name of the job; each run is an instance of it.
    static final String JOB = "requests/run";

    private static final int REMEMBERED = 2_000;

    private final RunRows runs;
    private final ImpactRun impact;
    private final VersionRun version;
    private final RequestDesk desk;
    private final PortalItself portal;
    private final ObjectProvider<SchedulerClient> scheduler;

    RequestRuns(
            RunRows runs,
            ImpactRun impact,
            VersionRun version,
            RequestDesk desk,
            PortalItself portal,
            ObjectProvider<SchedulerClient> scheduler) {
        this.runs = runs;
        this.impact = impact;
        this.version = version;
        this.desk = desk;
        this.portal = portal;
        this.scheduler = scheduler;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RevisionPublished event) {
        announce(new RunOccasion.Revision(event.number()), event.number().value());
    }

    /// Announces the run of a version, unless it was announced before.
    @Transactional
    void begin(String portalVersion) {
        announce(new RunOccasion.Version(portalVersion), null);
    }

    private void announce(RunOccasion occasion, @Nullable Integer revision) {
        if (runs.announce(occasion.text(), revision, desk.now())) {
            scheduler.getObject().scheduleIfNotExists(new TaskInstance<Void>(JOB, occasion.text()), desk.now());
        }
    }

    /// Goes on with a run until nothing is left, what is left is locked, or the portal goes down.
    RunStep carryOut(RunOccasion occasion, BooleanSupplier goingDown) {
        Map<String, ImpactDetails> known = remembered();
        RunStep step = RunStep.MORE;
        while (step == RunStep.MORE && !goingDown.getAsBoolean()) {
            step = portal.does(() -> switch (occasion) {
                case RunOccasion.Revision revision -> impact.step(revision.number(), known);
                case RunOccasion.Version named -> version.step(named.version());
            });
        }
        return step;
    }

    private static Map<String, ImpactDetails> remembered() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ImpactDetails> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
