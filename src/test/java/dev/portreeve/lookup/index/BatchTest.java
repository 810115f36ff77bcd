package dev.portreeve.lookup.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.lookup.PasteLimits;
import dev.portreeve.lookup.reading.Unreadable;
import dev.portreeve.testing.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whole texts: every line is accounted for, each question is answered once.
class BatchTest {

    private final CoverageIndex index = new CoverageIndex(
            CatalogIndex.of(StarterCatalog.revisions().getLast().content(), FeatureTables.standard()));

    @Test
    @UseCase("UC-023")
    void everyLineIsAskedSilentOrListedAsUnread() {
        BatchResult result = run("""
                manage.microsoft.com:443
                # remark

                what is this
                manage.microsoft.com:443
                www.example.com
                what is this
                manage.microsoft.com 443/tcp
                """);
        assertThat(result.lines()).isEqualTo(8);
        assertThat(result.silent()).isEqualTo(2);
        assertThat(result.rows())
                .extracting(row -> row.answer().asked() + " x" + row.count() + " @" + row.first())
                .containsExactly(
                        "manage.microsoft.com 443 x2 @1",
                        "www.example.com x1 @6",
                        "manage.microsoft.com tcp/443 x1 @8");
        assertThat(result.unread())
                .containsExactly(new BatchResult.Unread(Unreadable.UNKNOWN_FORMAT, "what is this", 2, 4));
        assertThat(result.rows().stream().mapToInt(BatchResult.Row::count).sum()
                        + result.silent()
                        + result.unreadLines())
                .isEqualTo(result.lines());
    }

    @Test
    @UseCase("UC-023")
    void itStopsWhenTold() {
        String text = IntStream.range(0, 5_000)
                .mapToObj(i -> "h" + i + ".example.com")
                .collect(Collectors.joining("\n"));
        List<Integer> seen = new ArrayList<>();
        assertThat(Batch.run(text, index, done -> {
                    seen.add(done);
                    return done < 1_000;
                }))
                .isEmpty();
        assertThat(seen).isSorted().last().satisfies(last -> assertThat(last).isBetween(1_000, 1_200));
    }

    @Test
    @UseCase("UC-023")
    void theLimitsNameThemselves() {
        assertThat(PasteLimits.against("a\n".repeat(PasteLimits.LINES))).isEmpty();
        assertThat(PasteLimits.against("a\n".repeat(PasteLimits.LINES + 1)))
                .hasValueSatisfying(refusal -> assertThat(refusal.parameters()).contains(20_001, 20_000));
        assertThat(PasteLimits.against("a".repeat(PasteLimits.CHARACTERS + 1)))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("lookup.too-large"));
    }

    private BatchResult run(String text) {
        return Batch.run(text, index, _ -> true).orElseThrow();
    }
}
