package dev.portreeve.lookup;

import dev.portreeve.lookup.index.Batch;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.index.CoverageIndex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text that is being worked on another thread. Whoever shows it asks from time to time how far it is.
public final class CoverageJob implements Runnable {

    private final String text;
    private final CoverageIndex index;
    private final int total;
    private volatile int done;
    private volatile boolean cancelled;
    private volatile boolean ended;
    private volatile @Nullable BatchResult result;
    private volatile @Nullable RuntimeException failure;

    CoverageJob(String text, CoverageIndex index) {
        this.text = text;
        this.index = index;
        this.total = (int) text.lines().count();
    }

    @Override
    public void run() {
        try {
            result = Batch.run(text, index, this::goOn).orElse(null);
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            ended = true;
        }
    }

    private boolean goOn(int lines) {
        done = lines;
        return !cancelled;
    }

    /// How many lines there are.
    public int total() {
        return total;
    }

    /// How many of them are done.
    public int done() {
        return ended ? total : done;
    }

    /// Ends it as soon as may be; harms nothing.
    public void cancel() {
        cancelled = true;
    }

    /// Whether it works no more: done, cancelled or failed.
    public boolean isOver() {
        return ended;
    }

    /// What came of it; empty while it works, and when it was cancelled.
    ///
    /// @throws IllegalStateException when it failed
    public Optional<BatchResult> result() {
        RuntimeException cause = failure;
        if (cause != null) {
            throw new IllegalStateException("reading the pasted lines failed", cause);
        }
        return Optional.ofNullable(result);
    }
}
