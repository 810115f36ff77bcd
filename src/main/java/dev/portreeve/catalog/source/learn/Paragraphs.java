package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;

/// Puts the lines of sentences together that a copy has broken.
final class Paragraphs {

    private static final int SHORTEST_BROKEN_LINE = 40;
    private static final int LONGEST = 4_000;
    private static final String ENDS = ".:;!?\u3002)";

    private Paragraphs() {}

    static List<Block> of(List<Block> blocks) {
        List<Block> whole = new ArrayList<>();
        for (Block block : blocks) {
            if (!whole.isEmpty()
                    && whole.getLast() instanceof Block.Text begun
                    && block instanceof Block.Text next
                    && continues(begun.content(), next.content())) {
                whole.set(whole.size() - 1, new Block.Text(joined(begun.content(), next.content())));
            } else {
                whole.add(block);
            }
        }
        return whole;
    }

    private static boolean continues(PageLine begun, PageLine next) {
        PageLine last = begun.pieces().isEmpty() ? begun : begun.pieces().getLast();
        String text = last.text();
        return !next.isBlank()
                && text.length() >= SHORTEST_BROKEN_LINE
                && begun.text().length() < LONGEST
                && text.indexOf(' ') > 0
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && last.number() + 1 == next.number()
                && !Items.isItem(next.text());
    }

    private static PageLine joined(PageLine begun, PageLine next) {
        List<PageLine> pieces = new ArrayList<>(begun.pieces().isEmpty() ? List.of(begun) : begun.pieces());
        pieces.add(next);
        return PageLine.join(pieces);
    }
}
