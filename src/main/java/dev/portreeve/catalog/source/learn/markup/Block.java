package dev.portreeve.catalog.source.learn.markup;

import java.util.List;

/// A piece of a page, in reading order. A copy without marks is made of texts only.
public sealed interface Block {

    /// The number of its first line.
    int line();

    /// A paragraph, an item of a list (with a bullet before it), or a blank line.
    record Text(PageLine content) implements Block {
        @Override
        public int line() {
            return content.number();
        }
    }

    /// A heading; the highest level is 1.
    ///
    /// @param anchor what links to it name, English in every language; empty when it is not said
    record Heading(int level, PageLine title, String anchor) implements Block {
        @Override
        public int line() {
            return title.number();
        }
    }

    /// The title of a tab; what follows stands in it.
    record Tab(PageLine title) implements Block {
        @Override
        public int line() {
            return title.number();
        }
    }

    /// Here the tabs end.
    record TabsEnd(int line) implements Block {}

    /// The next text is a note.
    record Note(int line) implements Block {}

    /// A table.
    ///
    /// @param rows at least one
    record Table(List<TableRow> rows) implements Block {

        /// Copies the rows.
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public int line() {
            return rows.getFirst().line();
        }
    }

    /// A listing, which readers copy and do not read.
    record Code(int line, List<PageLine> lines) implements Block {

        /// Copies the lines.
        public Code {
            lines = List.copyOf(lines);
        }
    }
}
