package dev.portreeve.lookup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.lookup.index.Batch;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.index.CatalogIndex;
import dev.portreeve.lookup.index.CoverageIndex;
import dev.portreeve.testing.UseCase;
import org.junit.jupiter.api.Test;

/// The export: exactly what is shown, harmless in a spreadsheet.
class CoverageCsvTest {

    private static final String TEXT = """
            login.live.com:443
            login.live.com:443
            www.example.com
            =HYPERLINK("http://evil.example")
            """;

    private final BatchResult result = Batch.run(
                    TEXT,
                    new CoverageIndex(
                            CatalogIndex.of(StarterCatalog.revisions().getLast().content(), FeatureTables.standard())),
                    _ -> true)
            .orElseThrow();

    @Test
    @UseCase("UC-023")
    void everyQuestionAndEveryUnreadLineIsARow() {
        assertThat(csv("").lines().toList())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("destination,port,protocol,lines,first_line,answer,"),
                        login -> assertThat(login)
                                .startsWith("login.live.com,443,,2,1,needed,")
                                .contains("base"),
                        other -> assertThat(other).isEqualTo("www.example.com,,,1,3,not-needed,,,,,"),
                        formula -> assertThat(formula)
                                .isEqualTo(
                                        "\"'=HYPERLINK(\"\"http://evil.example\"\")\",,,1,4,unreadable,,,,,unknown-format"));
    }

    @Test
    @UseCase("UC-023")
    void onlyWhatIsShownIsExported() {
        assertThat(csv("not-needed").lines()).hasSize(2);
        assertThat(csv(Shown.UNREADABLE).lines()).hasSize(2);
        assertThat(csv("open").lines()).hasSize(1);
    }

    private String csv(String word) {
        Shown shown = new Shown(result, word);
        return CoverageCsv.of(shown.rows(), shown.unread());
    }
}
