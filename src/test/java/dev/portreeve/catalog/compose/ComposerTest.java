package dev.portreeve.catalog.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.DocumentReader;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.servicetags.ServiceTagsReader;
import dev.portreeve.catalog.source.servicetags.TagFiles;
import dev.portreeve.testing.SourceDocuments;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A page with what other sources add.
class ComposerTest {

    private static final SetId CORE = new SetId(163);

    private final CatalogContent page = read(SourceDocuments.bytes(SourceDocuments.korean()));
    private final CatalogContent service =
            read(SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01")));
    private final CatalogContent tags = read(TagFiles.opened());

    @Test
    void otherServiceAreasStandBesideThePageAndNoneOfItsOwnSetsIsTouched() {
        Composition composition = Composer.compose(page, Optional.of(service), true, List.of());

        List<EndpointSet> sets = composition.content().sets();
        assertThat(sets.subList(0, page.sets().size())).isEqualTo(page.sets());
        // 79 sets, 15 of device management; the page lists 56, 59 and 97 itself
        assertThat(sets).hasSize(page.sets().size() + 79 - 15 - 3);
        assertThat(sets.subList(page.sets().size(), sets.size()))
                .extracting(set -> set.section().slug())
                .containsOnly("exchange", "sharepoint", "skype", "common");
        assertThat(composition.content().sources()).containsExactly(page.source(), service.source());
        assertThat(composition.companions())
                .containsExactly(new Companion(Companion.Kind.SERVICE_AREAS, service.source(), "", 61, true));
        assertThat(values(composition, "compose.page-leads")).containsExactly("common/56", "common/59", "common/97");
    }

    @Test
    void serviceAreasThatAreLeftOutAreOfferedStill() {
        Composition composition = Composer.compose(page, Optional.of(service), false, List.of());

        assertThat(composition.content().sets()).isEqualTo(page.sets());
        assertThat(composition.content().sources()).containsExactly(page.source());
        assertThat(composition.companions())
                .singleElement()
                .satisfies(companion -> assertThat(companion.used()).isFalse());
    }

    @Test
    void networksOfATagJoinItsSetWithTheirOwnPlace() {
        Composition composition =
                Composer.compose(page, Optional.empty(), true, List.of(tagged(Composer.FRONT_DOOR, CORE)));

        EndpointSet core = set(composition.content(), 163);
        assertThat(core.networks()).hasSize(52).asString().contains("20.20.32.0/25", "2603:1006:1::/48");
        assertThat(core.destinations().getLast().place().document())
                .isEqualTo(tags.source().sha256());
        assertThat(core.destinations().getLast().place().pointer()).isEqualTo("/values/0/properties/addressPrefixes/1");
        assertThat(values(composition, "compose.front-door-missing")).isEmpty();
        assertThat(composition.companions()).extracting(Companion::entries).containsExactly(2);
    }

    @Test
    void withoutTheFrontDoorTagASetOfNetworksIsIncomplete() {
        Composition composition = Composer.compose(page, Optional.empty(), true, List.of());

        assertThat(values(composition, "compose.front-door-missing")).containsExactly(Composer.FRONT_DOOR);
        assertThat(Composer.compose(
                                CatalogFixture.sets(
                                        CatalogFixture.set(Section.CORE, 163, true, "a.example", "tcp/443")),
                                Optional.empty(),
                                true,
                                List.of())
                        .content()
                        .findings())
                .isEmpty();
    }

    @Test
    void anAttachmentThatBringsNothingIsSaid() {
        Tagged unknown = new Tagged("Gone", CORE, Optional.of(tags.source()), Optional.empty(), List.of());
        Tagged elsewhere = tagged(Composer.FRONT_DOOR, new SetId(9_999));

        Composition composition = Composer.compose(page, Optional.empty(), true, List.of(unknown, elsewhere));

        assertThat(values(composition, "compose.tag-missing")).containsExactly("Gone");
        assertThat(values(composition, "compose.tag-set-missing")).containsExactly(Composer.FRONT_DOOR);
        assertThat(set(composition.content(), 163)).isEqualTo(set(page, 163));
    }

    private Tagged tagged(String tag, SetId set) {
        return new Tagged(
                tag,
                set,
                Optional.of(tags.source()),
                tags.groups().stream().filter(group -> group.key().equals(tag)).findFirst(),
                List.of());
    }

    private static EndpointSet set(CatalogContent content, int id) {
        return content.sets().stream()
                .filter(set -> set.id().value() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(Composition composition, String code) {
        return composition.content().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::value)
                .toList();
    }

    private static CatalogContent read(byte[] document) {
        Reading reading = new ServiceTagsReader().recognises(document)
                ? new ServiceTagsReader().read(document)
                : DocumentReader.read(document);
        return ((Reading.Read) reading).content();
    }
}
