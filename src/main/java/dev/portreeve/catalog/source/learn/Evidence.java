package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.TableRow;
import java.util.List;

/// How much of a page a vocabulary understands.
///
/// @param headings known headings
/// @param rows     rows whose category it knows
/// @param others   rows whose category it does not know
record Evidence(int headings, int columns, int rows, int others) {

    static Evidence of(List<Block> blocks, Vocabulary words) {
        Evidence sum = new Evidence(0, 0, 0, 0);
        for (Block block : blocks) {
            sum = sum.and(of(block, words));
        }
        return sum;
    }

    private static Evidence of(Block block, Vocabulary words) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.title().text(), words);
            case Block.Text text
            when RowDraft.begins(text.content().text()) ->
                row(words.category(text.content().text()).isPresent());
            case Block.Text text -> heading(text.content().text(), words);
            case Block.Table table -> table(table, words);
            case Block.Code _, Block.Note _, Block.Tab _, Block.TabsEnd _ -> new Evidence(0, 0, 0, 0);
        };
    }

    private static Evidence heading(String text, Vocabulary words) {
        return new Evidence(words.section(text).isPresent() ? 1 : 0, 0, 0, 0);
    }

    private static Evidence row(boolean known) {
        return new Evidence(0, 0, known ? 1 : 0, known ? 0 : 1);
    }

    private static Evidence table(Block.Table table, Vocabulary words) {
        CellForms forms = new CellForms(words);
        Evidence sum = new Evidence(0, 0, 0, 0);
        for (TableRow row : table.rows()) {
            if (row.header()) {
                long known = row.cells().stream()
                        .filter(cell -> words.column(cell.text()).isPresent())
                        .count();
                sum = sum.and(new Evidence(0, (int) known, 0, 0));
            } else if (row.cells().stream().anyMatch(forms.of(Column.ID))) {
                sum = sum.and(row(row.cells().stream().anyMatch(forms.of(Column.CATEGORY))));
            }
        }
        return sum;
    }

    private Evidence and(Evidence more) {
        return new Evidence(headings + more.headings, columns + more.columns, rows + more.rows, others + more.others);
    }

    long weight() {
        return 4L * headings + columns + 8L * rows;
    }

    /// Whether the page is in the language: no more is foreign in it than is understood.
    boolean isEnough() {
        return weight() > 0 && rows + headings >= others;
    }
}
