package dev.portreeve.shell.kit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The lines of two texts, cut into what is the same and what differs.
///
/// @param blocks from the first line to the last; neighbours are of different kinds
public record LineDifference(List<Block> blocks) {

    /// Copies the list.
    public LineDifference {
        blocks = List.copyOf(blocks);
    }

    /// Lines that are the same in both texts, or stand in place of each other. Lines are counted from 0, ends are
    /// without.
    public record Block(boolean same, int oldFrom, int oldTo, int newFrom, int newTo) {}

    /// Compares two lists of lines.
    ///
    /// @param alike what of a line counts: lines for which it gives the same are the same
    public static LineDifference between(List<String> before, List<String> after, UnaryOperator<String> alike) {
        List<String> old = before.stream().map(alike).toList();
        List<String> now = after.stream().map(alike).toList();
        List<Block> blocks = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int oldFrom = delta.getSource().getPosition();
            int newFrom = delta.getTarget().getPosition();
            add(blocks, new Block(true, left, oldFrom, right, newFrom));
            left = oldFrom + delta.getSource().size();
            right = newFrom + delta.getTarget().size();
            add(blocks, new Block(false, oldFrom, left, newFrom, right));
        }
        add(blocks, new Block(true, left, old.size(), right, now.size()));
        return new LineDifference(blocks);
    }

    /// How many lines only the second text has.
    public int added() {
        return blocks.stream()
                .filter(block -> !block.same())
                .mapToInt(block -> block.newTo() - block.newFrom())
                .sum();
    }

    /// How many lines only the first text has.
    public int removed() {
        return blocks.stream()
                .filter(block -> !block.same())
                .mapToInt(block -> block.oldTo() - block.oldFrom())
                .sum();
    }

    private static void add(List<Block> blocks, Block block) {
        if (block.oldTo() <= block.oldFrom() && block.newTo() <= block.newFrom()) {
            return;
        }
        if (!blocks.isEmpty() && blocks.getLast().same() == block.same()) {
            Block last = blocks.removeLast();
            blocks.add(new Block(block.same(), last.oldFrom(), block.oldTo(), last.newFrom(), block.newTo()));
        } else {
            blocks.add(block);
        }
    }
}
