package dev.portreeve.requests;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.persistence.ComputationRows;
import dev.portreeve.requests.persistence.ImpactRows;
import dev.portreeve.requests.persistence.OpenRequestRows;
import dev.portreeve.requests.persistence.RunRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works out what a catalog revision does to the open requests, a batch in a transaction: each batch is committed with
/// the place it ended at, so a run that is interrupted goes on behind its last batch and meets no request twice.
@Component
class ImpactRun {

    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ImpactRun.class);

    private final RunRows runs;
    private final OpenRequestRows open;
    private final ImpactRows impacts;
    private final ComputationRows computations;
    private final RequestDesk desk;
    private final Recomputation recomputation;
    private final Catalog catalog;

    ImpactRun(
            RunRows runs,
            OpenRequestRows open,
            ImpactRows impacts,
            ComputationRows computations,
            RequestDesk desk,
            Recomputation recomputation,
            Catalog catalog) {
        this.runs = runs;
        this.open = open;
        this.impacts = impacts;
        this.computations = computations;
        this.desk = desk;
        this.recomputation = recomputation;
        this.catalog = catalog;
    }

    /// Works on the next batch.
    ///
    /// @param known what was found in the batches before, by the digest of the rules
    @Transactional
    RunStep step(RevisionNumber number, Map<String, ImpactDetails> known) {
        String occasion = new RunOccasion.Revision(number).text();
        RunRows.Row run = runs.lock(occasion).orElseThrow();
        if (run.finishedAt() != null) {
            return RunStep.FINISHED;
        }
        if (run.startedAt() == null) {
            runs.start(occasion, open.left(number.value()), desk.now());
        }
        List<OpenRequestRows.Row> batch = open.before(number.value(), run.cursor(), BATCH);
        if (batch.isEmpty()) {
            return turn(run, open.left(number.value()));
        }
        assess(batch, catalog.revision(number).orElseThrow(), known);
        runs.proceed(occasion, batch.size(), batch.getLast().id(), desk.now());
        return RunStep.MORE;
    }

    /// At the end of a round: what was locked when the round passed it is looked at in the next one.
    private RunStep turn(RunRows.Row run, int left) {
        if (left == 0) {
            runs.finish(run.occasion(), desk.now());
            return RunStep.FINISHED;
        }
        runs.proceed(run.occasion(), 0, null, desk.now());
        return run.cursor() == null ? RunStep.WAIT : RunStep.MORE;
    }

    private void assess(List<OpenRequestRows.Row> batch, CatalogRevision revision, Map<String, ImpactDetails> known) {
        Map<String, String> details = new TreeMap<>();
        List<ImpactRows.Row> rows = new ArrayList<>();
        ImpactAssessment assessment = new ImpactAssessment(revision.content(), FeatureTables.standard());
        for (OpenRequestRows.Row each : batch) {
            String rules = rules(each, assessment, known);
            ImpactDetails found = Objects.requireNonNull(known.get(rules));
            details.computeIfAbsent(rules, _ -> ImpactDetailsJson.write(found));
            rows.add(row(each, revision.number(), rules, found));
        }
        impacts.insertDetails(revision.number().value(), details);
        impacts.insert(rows);
        rows.stream().filter(row -> !row.identical()).forEach(this::recheck);
    }

    /// The digest of a request's rules, once it is known what the revision does to them. A request that cannot be read
    /// keeps nobody else waiting: it is shown as one for a person to look at.
    private String rules(OpenRequestRows.Row each, ImpactAssessment assessment, Map<String, ImpactDetails> known) {
        String rules = each.rulesDigest();
        if (rules != null && known.containsKey(rules)) {
            return rules;
        }
        try {
            KeptRules kept = kept(each);
            known.computeIfAbsent(kept.digest().hex(), _ -> assessment.of(kept));
            return kept.digest().hex();
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("What a revision does to request {} could not be computed", each.id(), e);
            known.put(each.digest(), ImpactAssessment.impossible("not-computed", ""));
            return each.digest();
        }
    }

    private KeptRules kept(OpenRequestRows.Row request) {
        return computations
                .find(request.id(), request.revision(), request.digest())
                .map(row -> KeptRules.of(row.content()))
                .orElseThrow();
    }

    /// An approval binds to a digest: what is not issued yet and would now be something else is in review again.
    private void recheck(ImpactRows.Row row) {
        if (!row.state().equals(RequestState.ISSUED.name())) {
            recomputation.recompute(
                    desk.read(new RequestId(row.request())), catalog.current().orElseThrow());
        }
    }

    private ImpactRows.Row row(OpenRequestRows.Row each, RevisionNumber number, String rules, ImpactDetails found) {
        return new ImpactRows.Row(
                number.value(),
                each.id(),
                each.revision(),
                each.digest(),
                each.state(),
                rules,
                found.identical(),
                found.kinds().contains(ImpactKind.ADDITIVE),
                found.kinds().contains(ImpactKind.REMOVAL),
                found.kinds().contains(ImpactKind.PORTS),
                found.kinds().contains(ImpactKind.IMPOSSIBLE),
                found.opening(),
                found.closing(),
                found.moving(),
                desk.now());
    }
}
