package dev.portreeve.lookup.index;

import dev.portreeve.lookup.reading.Asked;
import dev.portreeve.lookup.reading.LineReader;
import dev.portreeve.lookup.reading.LineReading;
import dev.portreeve.lookup.reading.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a text line by line and answers each different question once.
public final class Batch {

    private static final int EXCERPT = 160;
    private static final int STEP = 128;

    private final CoverageIndex index;
    private final LineReader reader = new LineReader();
    private final Map<Asked, Tally> asked = new LinkedHashMap<>();
    private final Map<Puzzle, Tally> unread = new LinkedHashMap<>();
    private int lines;
    private int silent;

    private record Puzzle(Unreadable reason, String excerpt) {}

    private record Tally(int count, int first) {

        static Tally add(Tally one, Tally other) {
            return new Tally(one.count + other.count, one.first);
        }
    }

    /// Follows the work, and may end it.
    public interface Progress {

        /// Whether to go on, asked every so many lines.
        ///
        /// @param done the lines read so far
        boolean goOn(int done);
    }

    private Batch(CoverageIndex index) {
        this.index = index;
    }

    /// Works the whole text; empty when it was told to stop.
    public static Optional<BatchResult> run(String text, CoverageIndex index, Progress progress) {
        Batch batch = new Batch(index);
        try (Stream<String> lines = text.lines()) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (batch.lines % STEP == 0 && !progress.goOn(batch.lines)) {
                    return Optional.empty();
                }
                batch.read(line);
            }
        }
        return Optional.of(batch.result());
    }

    private void read(String line) {
        Tally once = new Tally(1, ++lines);
        switch (reader.read(line)) {
            case LineReading.Silent _ -> silent++;
            case LineReading.Flow flow -> asked.merge(flow.asked(), once, Tally::add);
            case LineReading.Useless useless ->
                unread.merge(new Puzzle(useless.reason(), excerpt(line.strip())), once, Tally::add);
        }
    }

    private static String excerpt(String line) {
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "\u2026";
    }

    private BatchResult result() {
        List<BatchResult.Row> rows = new ArrayList<>(asked.size());
        asked.forEach((question, tally) ->
                rows.add(new BatchResult.Row(index.answer(question), tally.count(), tally.first())));
        rows.sort(Comparator.comparingInt(BatchResult.Row::count).reversed().thenComparingInt(BatchResult.Row::first));
        List<BatchResult.Unread> puzzles = unread.entrySet().stream()
                .map(each -> new BatchResult.Unread(
                        each.getKey().reason(),
                        each.getKey().excerpt(),
                        each.getValue().count(),
                        each.getValue().first()))
                .sorted(Comparator.comparingInt(BatchResult.Unread::count)
                        .reversed()
                        .thenComparingInt(BatchResult.Unread::first))
                .toList();
        return new BatchResult(lines, silent, rows, puzzles);
    }
}
