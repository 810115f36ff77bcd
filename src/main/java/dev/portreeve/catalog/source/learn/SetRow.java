package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.Optional;

/// A row of a set table by its cells, whether they came from a table or were told apart in plain text.
///
/// @param remarks what stands beside the flags
/// @param notes   the cell of a column of notes
record SetRow(
        String id,
        int line,
        String description,
        Optional<Category> category,
        boolean required,
        Optional<Boolean> expressRoute,
        List<PageLine> addresses,
        List<PageLine> ports,
        List<PageLine> remarks,
        List<PageLine> notes) {

    SetRow {
        addresses = List.copyOf(addresses);
        ports = List.copyOf(ports);
        remarks = List.copyOf(remarks);
        notes = List.copyOf(notes);
    }
}
