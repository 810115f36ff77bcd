package dev.portreeve.catalog.source.learn.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the text nodes of a line together and remembers which source line each part came from.
final class InlineText {

    private final List<PageLine> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private int pieceLine;

    /// Adds text that begins at a line of the source.
    void append(String text, int line) {
        int number = line;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                number++;
            }
            boolean blank = c == '\n' || c == '\r' || PageText.isBlank(c);
            if (!blank && number != pieceLine) {
                endPiece();
                pieceLine = number;
            }
            if (!blank || (!piece.isEmpty() && piece.charAt(piece.length() - 1) != ' ')) {
                piece.append(blank ? ' ' : c);
            }
        }
    }

    /// The line so far, if there is anything in it; the next text begins another.
    Optional<PageLine> end() {
        endPiece();
        Optional<PageLine> line = pieces.isEmpty() ? Optional.empty() : Optional.of(PageLine.join(pieces));
        pieces.clear();
        pieceLine = 0;
        return line;
    }

    /// A mark stands here.
    void seam() {
        piece.append(Seams.SEAM);
    }

    private void endPiece() {
        String text = Seams.close(piece.toString()).trim();
        if (!text.isEmpty()) {
            pieces.add(new PageLine(pieceLine, text));
        }
        piece.setLength(0);
    }
}
