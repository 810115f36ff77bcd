package dev.portreeve.catalog.source.learn.markup;

import org.jsoup.nodes.Node;

/// The lines of the source that nodes stand in.
///
/// @param before lines of the document before the part that was parsed
record HtmlLines(int before) {

    int line(Node node) {
        int line = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 1;
        return before + Math.max(line, 1);
    }
}
