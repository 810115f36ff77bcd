package dev.portreeve.lookup;

import dev.portreeve.lookup.index.CoverageIndex;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The few threads that work long texts, so that no page waits for another's. They see the text and an index, nothing
/// that would ask who is signed in.
@Component
public class CoverageJobs implements DisposableBean {

    private static final int THREADS = 2;
    private static final int WAITING = 16;

    private final ThreadPoolExecutor threads;

    CoverageJobs() {
        threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("lookup-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /// Begins to work a text; empty when too many wait already.
    public Optional<CoverageJob> start(String text, CoverageIndex index) {
        CoverageJob job = new CoverageJob(text, index);
        try {
            threads.execute(job);
            return Optional.of(job);
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
