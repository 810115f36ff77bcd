package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.fact.Disagreement;
import dev.portreeve.catalog.fact.FactKind;
import dev.portreeve.catalog.fact.Topic;
import dev.portreeve.catalog.model.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What leaves the page of disagreements as a file.
class DisagreementCsvTest {

    private final CatalogSource source = new CatalogSource(
            "revision-2", Optional.of(new RevisionNumber(2)), CatalogFixture.SOURCE, Instant.EPOCH, false);

    @Test
    void isOneLineEachWithPlacesAndWithoutFormulas() {
        Disagreement wildcard = new Disagreement(
                new Topic(Topic.Form.SET, "163"),
                Section.CORE,
                FactKind.WILDCARD,
                Disagreement.Nature.ONLY_LEFT,
                "*.manage.microsoft.com",
                "",
                Optional.of(CatalogFixture.place(66)),
                Optional.empty());
        Disagreement note = new Disagreement(
                new Topic(Topic.Form.SET, "163"),
                Section.CORE,
                FactKind.NOTE,
                Disagreement.Nature.ONLY_RIGHT,
                "",
                "=HYPERLINK(\"x\")",
                Optional.empty(),
                Optional.of(CatalogFixture.place(7)));

        assertThat(DisagreementCsv.of(source, source, List.of(wildcard, note)).split("\r\n"))
                .containsExactly(
                        "from,to,section,entry,kind,nature,left,right,left place,right place",
                        "revision-2,revision-2,core,163,wildcard,only-left,*.manage.microsoft.com,,66,",
                        "revision-2,revision-2,core,163,note,only-right,,\"'=HYPERLINK(\"\"x\"\")\",,7");
    }
}
