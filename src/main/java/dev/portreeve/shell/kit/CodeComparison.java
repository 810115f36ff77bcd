package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.shell.kit.LineDifference.Block;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Two texts side by side, the older at the left; on a narrow screen one below the other, block by block. Long runs of
/// lines that both have are folded.
public final class CodeComparison extends Div {

    private static final long serialVersionUID = 1L;

    private static final int CONTEXT = 3;
    private static final int LEAST_FOLDED = 4;
    private static final int MOST_BLOCKS = 400;

    private final transient CodeText before;
    private final transient CodeText after;
    private final transient LineDifference difference;

    /// @param label what is compared, for screen readers
    /// @param alike what of a line counts: lines for which it gives the same are the same
    public CodeComparison(
            String label, String before, String after, CodeLanguage language, UnaryOperator<String> alike) {
        this.before = CodeText.of(before, language, CodeView.MOST_LINES);
        this.after = CodeText.of(after, language, CodeView.MOST_LINES);
        this.difference = LineDifference.between(this.before.lines(), this.after.lines(), alike);
        addClassNames("code", "compare");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        difference.blocks().stream().limit(MOST_BLOCKS).forEach(this::add);
        if (difference.blocks().size() > MOST_BLOCKS) {
            add(div(
                    "cmp-more",
                    muted(t("shell.compare.more", difference.blocks().size() - MOST_BLOCKS))));
        }
    }

    /// Lines that were added and removed.
    public ChangeCount count() {
        return new ChangeCount(difference.added(), difference.removed(), 0);
    }

    /// Whether no line differs.
    public boolean isSame() {
        return difference.added() == 0 && difference.removed() == 0;
    }

    private void add(Block block) {
        if (!block.same()) {
            add(pair(block));
            return;
        }
        int length = block.newTo() - block.newFrom();
        int head = block.newFrom() == 0 ? 0 : CONTEXT;
        int tail = block.newTo() == after.lines().size() ? 0 : CONTEXT;
        if (length < head + tail + LEAST_FOLDED) {
            add(pair(block));
            return;
        }
        if (head > 0) {
            add(pair(part(block, 0, head)));
        }
        add(folded(part(block, head, length - tail)));
        if (tail > 0) {
            add(pair(part(block, length - tail, length)));
        }
    }

    private static Block part(Block block, int from, int to) {
        return new Block(
                true, block.oldFrom() + from, block.oldFrom() + to, block.newFrom() + from, block.newFrom() + to);
    }

    /// Filled when it is opened.
    private Component folded(Block block) {
        Div content = div("");
        Details details = new Details(muted(t("shell.compare.same", block.newTo() - block.newFrom())), content);
        details.addClassNames("fold", "cmp-fold");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) {
                content.add(pair(block));
            }
        });
        return details;
    }

    private Component pair(Block block) {
        Div pair = div(block.same() ? "cmp cmp-same" : "cmp");
        pair.add(side("cmp-old", before, block.oldFrom(), block.oldTo(), block.same(), false));
        pair.add(side("cmp-new", after, block.newFrom(), block.newTo(), block.same(), true));
        return pair;
    }

    private static Component side(String style, CodeText text, int from, int to, boolean same, boolean added) {
        Div side = div(style);
        if (to > from) {
            CodeView lines = CodeView.part(text.part(from, to), from + 1);
            var all = same
                    ? java.util.List.<Integer>of()
                    : IntStream.rangeClosed(1, to - from).boxed().toList();
            side.add(added ? lines.marks(all, java.util.List.of()) : lines.marks(java.util.List.of(), all));
        }
        return side;
    }
}
