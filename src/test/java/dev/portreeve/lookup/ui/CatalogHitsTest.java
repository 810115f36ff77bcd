package dev.portreeve.lookup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.lookup.search.SearchWords;
import dev.portreeve.testing.UseCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What words find in one revision.
class CatalogHitsTest {

    @Test
    @UseCase("UC-024")
    void aNoteIsFoundInItsOwnLanguageWithTheEntryItBelongsTo() {
        assertThat(hits("accès REQUIS").notes())
                .containsExactly(new Hit(
                        HitKind.NOTE,
                        "Acces requis pour les clients",
                        "4711 Set 4711",
                        "catalog/core/4711?revision=3",
                        "en"));
        assertThat(hits("something else").notes()).isEmpty();
    }

    @Test
    @UseCase("UC-024")
    void addressesAreFoundByPartsByWhatCoversThemAndByWhatTheyHold() {
        assertThat(hits("a.exa").addresses()).extracting(Hit::title).containsExactly("*.a.example.com");
        assertThat(hits("x.y.a.example.com").addresses()).extracting(Hit::title).containsExactly("*.a.example.com");
        assertThat(hits("192.0.2.77").addresses()).extracting(Hit::title).containsExactly("192.0.2.64/26");
        assertThat(hits("192.0.0.0/16").addresses()).extracting(Hit::title).containsExactly("192.0.2.64/26");
        assertThat(hits("a.example.com.evil.example").addresses()).isEmpty();
    }

    private static CatalogHits hits(String words) {
        EndpointSet plain =
                CatalogFixture.set(Section.CORE, 4711, true, "*.a.example.com b.example.net 192.0.2.64/26", "tcp/443");
        EndpointSet noted = new EndpointSet(
                plain.section(),
                plain.id(),
                plain.description(),
                plain.category(),
                true,
                false,
                plain.destinations(),
                plain.services(),
                List.of(),
                List.of(new Note("Acces requis pour les clients", CatalogFixture.place(9))),
                plain.place());
        CatalogContent content = CatalogFixture.sets(noted);
        RevisionSummary summary = new RevisionSummary(
                new RevisionNumber(3),
                Instant.EPOCH,
                Optional.empty(),
                "Page",
                "en",
                new Digest("ab".repeat(32)),
                new Digest("cd".repeat(32)));
        return new CatalogHits(new CatalogRevision(summary, content), SearchWords.of(words));
    }
}
