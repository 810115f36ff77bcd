package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.source.learn.markup.RefusedPage;
import java.util.List;

/// How much a page may hold: a multiple of what any revision held, and little enough that looking at everything beside
/// everything else stays quick.
final class Limits {

    private static final int MOST_ROWS = 1_000;
    private static final int MOST_CELLS = 5_000;
    private static final int MOST_ADDRESSES = 20_000;
    private static final int MOST_STATEMENTS = 300;

    private int rows;
    private int cells;

    /// Counts the rows of a table.
    void rows(List<SetRow> more) throws RefusedPage {
        rows += more.size();
        refuse(rows > MOST_ROWS, more.isEmpty() ? 0 : more.getLast().line(), rows);
    }

    /// Counts the cells of a scale unit table.
    void cells(List<ScaleUnitCells> more) throws RefusedPage {
        for (ScaleUnitCells row : more) {
            cells += row.size();
            refuse(cells > MOST_CELLS, row.line(), cells);
        }
    }

    /// Looks at all that was read.
    void whole(List<? extends Opening> sets, Prose prose) throws RefusedPage {
        int addresses = sets.stream().mapToInt(set -> set.destinations().size()).sum();
        refuse(addresses > MOST_ADDRESSES, 0, addresses);
        int statements = prose.notes().size()
                + prose.stated().stream().mapToInt(it -> 1 + it.hosts().size()).sum();
        refuse(statements > MOST_STATEMENTS, 0, statements);
    }

    private static void refuse(boolean exceeded, int line, int count) throws RefusedPage {
        if (exceeded) {
            throw new RefusedPage("learn.too-many-entries", line, Integer.toString(count));
        }
    }
}
