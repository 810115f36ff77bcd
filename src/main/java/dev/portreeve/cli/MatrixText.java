package dev.portreeve.cli;

import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rendering.VerdictMatrix;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// A matrix of verdicts as a table: exact, wider, narrower and impossible, parted by slashes.
final class MatrixText {

    private static final int ENTRY = 34;

    private final PrintWriter out;

    MatrixText(PrintWriter out) {
        this.out = out;
    }

    void print(VerdictMatrix matrix) {
        out.println("exact/wider/narrower/impossible");
        out.println();
        line("entry", matrix, target -> target.word());
        for (VerdictMatrix.Row row : matrix.rows()) {
            line(row.rule().id().text(), matrix, target -> counts(row.counts(target)));
        }
        out.println();
        line("total", matrix, target -> counts(matrix.totals(target)));
    }

    private void line(String name, VerdictMatrix matrix, Function<TargetId, String> cell) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + ENTRY + "s", name));
        for (TargetId target : matrix.targets()) {
            line.append(String.format(Locale.ROOT, " %-14s", cell.apply(target)));
        }
        out.println(line.toString().stripTrailing());
    }

    private static String counts(Map<Verdict.Kind, Integer> counts) {
        return String.join(
                "/",
                counts.values().stream().map(count -> Integer.toString(count)).toList());
    }
}
