package dev.portreeve.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.shell.kit.LineDifference.Block;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Lines that two texts share, and lines that they do not.
class LineDifferenceTest {

    @Test
    void whatIsTheSameAndWhatIsNot() {
        LineDifference difference =
                LineDifference.between(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d", "e"), line -> line);
        assertThat(difference.blocks())
                .containsExactly(
                        new Block(true, 0, 1, 0, 1),
                        new Block(false, 1, 2, 1, 2),
                        new Block(true, 2, 4, 2, 4),
                        new Block(false, 4, 4, 4, 5));
        assertThat(difference.added()).isEqualTo(2);
        assertThat(difference.removed()).isEqualTo(1);
    }

    @Test
    void theNumberOfTheRequestIsNoDifference() {
        UnaryOperator<String> alike = EarlierFile.of("", java.util.Optional.empty(), "PR-2026-000001", "PR-2026-000002")
                .alike()::apply;
        LineDifference difference = LineDifference.between(
                List.of("set tag PR-2026-000001", "name PR_2026_000001_x"),
                List.of("set tag PR-2026-000002", "name PR_2026_000002_x"),
                alike);
        assertThat(difference.blocks()).containsExactly(new Block(true, 0, 2, 0, 2));
    }

    @Test
    void blocksPutTogetherAreBothTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<String> before = draw(random);
            List<String> after = draw(random);
            LineDifference difference = LineDifference.between(before, after, line -> line);
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (Block block : difference.blocks()) {
                List<String> old = before.subList(block.oldFrom(), block.oldTo());
                List<String> now = after.subList(block.newFrom(), block.newTo());
                if (block.same()) {
                    assertThat(old).isEqualTo(now);
                }
                left.addAll(old);
                right.addAll(now);
            }
            assertThat(left).isEqualTo(before);
            assertThat(right).isEqualTo(after);
        }
    }

    @Test
    void textsWithNothingInCommonAreComparedInTime() {
        List<String> before =
                IntStream.range(0, CodeView.MOST_LINES).mapToObj(i -> "a" + i).toList();
        List<String> after =
                IntStream.range(0, CodeView.MOST_LINES).mapToObj(i -> "b" + i).toList();
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(LineDifference.between(before, after, line -> line)
                                .blocks())
                        .hasSize(1));
    }

    private static List<String> draw(Random random) {
        return random.ints(random.nextInt(12), 0, 5).mapToObj(i -> "line " + i).toList();
    }
}
