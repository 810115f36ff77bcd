package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The table a reader takes away.
@UseCase("UC-002")
class CatalogCsvTest {

    private final CatalogContent content = StarterCatalog.revisions().get(1).content();

    @Test
    void holdsALineForEachAddressOfWhatIsShown() {
        String csv = CatalogCsv.of(new RevisionNumber(2), List.of(content.sets().getFirst()));

        assertThat(csv.split("\r\n", -1)).hasSize(1 + 53 + 1);
        assertThat(csv).contains("2,core,163,").contains(",wildcard,*.manage.microsoft.com,");
    }

    @Test
    void holdsALineForAnEntryWithoutAddresses() {
        List<Opening> pointer = EntryPath.all(content)
                .filter(opening -> opening instanceof EndpointGroup group && group.pointer())
                .limit(1)
                .toList();

        String csv = CatalogCsv.of(new RevisionNumber(2), pointer);

        assertThat(csv.lines()).hasSize(2);
    }
}
