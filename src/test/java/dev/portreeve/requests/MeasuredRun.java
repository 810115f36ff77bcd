package dev.portreeve.requests;

import dev.portreeve.catalog.RevisionNumber;

/// Carries out the run for a revision on this thread, for measuring it.
public final class MeasuredRun {

    private final RequestRuns runs;

    public MeasuredRun(org.springframework.context.ApplicationContext portal) {
        this.runs = portal.getBean(RequestRuns.class);
    }

    /// How long it took, in nanoseconds.
    public long nanos(RevisionNumber revision) {
        long begin = System.nanoTime();
        RunStep end = runs.carryOut(new RunOccasion.Revision(revision), () -> false);
        if (end != RunStep.FINISHED) {
            throw new IllegalStateException("the run ended with " + end);
        }
        return System.nanoTime() - begin;
    }
}
