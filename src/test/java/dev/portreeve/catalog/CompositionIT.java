package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.portreeve.catalog.compose.Companion;
import dev.portreeve.catalog.compose.Composer;
import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.drift.DriftKind;
import dev.portreeve.catalog.fact.Disagreement;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.servicetags.TagFiles;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/// A revision of a page, an answer of the web service and a tag, from the import page to the shelf and out again.
@Tag("database")
@IntegrationTest(properties = "portreeve.catalog.starter=2")
@UseCase("UC-001")
@WithUserDetails("sora")
@Transactional
class CompositionIT {

    private static final Optional<RevisionNumber> CURRENT = Optional.of(new RevisionNumber(2));

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogPublishing publishing;

    @Autowired
    CatalogFacts facts;

    @Autowired
    Sources sources;

    @Autowired
    TagAttachments attachments;

    @BeforeEach
    void anAnswerAndAFileOfTagsAreKept() {
        keep(SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01")));
        keep(TagFiles.opened());
        assertThat(attachments.attach(Instance.WORLDWIDE, Composer.FRONT_DOOR, new SetId(163)))
                .isInstanceOf(TagOutcome.Attached.class);
    }

    @Test
    void aRevisionIsComposedAnewWithoutBringingThePageAgain() {
        byte[] page = publishing.currentDocument().orElseThrow();
        ImportReading.Candidate candidate = read(page, true);

        PublishOutcome outcome = publishing.publish(page, order(candidate, true));

        assertThat(outcome).isEqualTo(new PublishOutcome.Published(new RevisionNumber(3)));
        CatalogContent content = catalog.current().orElseThrow().content();
        assertThat(content.sources())
                .extracting(SourceDocument::carrier)
                .containsExactly("learn-text", "web-service-endpoints", "service-tags");
        assertThat(content.sets()).hasSize(21 + 61);
        assertThat(candidate.companions())
                .extracting(Companion::kind, Companion::entries)
                .containsExactly(tuple(Companion.Kind.SERVICE_AREAS, 61), tuple(Companion.Kind.TAG, 2));
        assertThat(catalog.confirmations()).isNotEmpty();
    }

    @Test
    void theStewardLeavesTheServiceAreasOut() {
        byte[] page = publishing.currentDocument().orElseThrow();
        ImportReading.Candidate candidate = read(page, false);

        publishing.publish(page, order(candidate, false));

        assertThat(catalog.current().orElseThrow().content().sets()).hasSize(21);
        assertThat(catalog.current().orElseThrow().content().sources()).hasSize(2);
    }

    @Test
    void whatWasShownIsWhatIsPublished() {
        byte[] page = publishing.currentDocument().orElseThrow();
        PublishOrder order = order(read(page, true), true);
        keep(SourceDocuments.bytes(SourceDocuments.webService("worldwide-default-2025-11-14")));

        assertThat(publishing.publish(page, order))
                .isEqualTo(new PublishOutcome.Refused(new CatalogRefusal.ShownDiffers()));
    }

    @Test
    void aRevisionThatIsTheSameWithItsCompanionsIsNotPublishedAgain() {
        byte[] page = publishing.currentDocument().orElseThrow();
        publishing.publish(page, order(read(page, true), true));

        assertThat(read(publishing.currentDocument().orElseThrow(), true).identical())
                .isTrue();
    }

    @Test
    void aComposedRevisionFitsTheInterchangeFormAndIsNotComposedTwice() {
        byte[] page = publishing.currentDocument().orElseThrow();
        publishing.publish(page, order(read(page, true), true));
        CatalogContent composed = catalog.current().orElseThrow().content();

        ImportReading.Candidate again = read(InterchangeWriter.bytes(composed), true);

        assertThat(again.identical()).isTrue();
        assertThat(again.content().sets()).isEqualTo(composed.sets());
    }

    @Test
    void aRevisionWithoutTheTagTellsThatItsNetworksAreIncomplete() {
        attachments.current().forEach(each -> attachments.detach(each.id()));

        assertThat(read(publishing.currentDocument().orElseThrow(), true).findings(Finding.Severity.WARNING))
                .extracting(Finding::code)
                .contains("compose.front-door-missing");
    }

    @Test
    void thePageAndTheWebServiceAreHeldAgainstEachOther() {
        List<CatalogSource> all = facts.sources();
        CatalogSource page = all.getFirst();
        CatalogSource service = all.stream()
                .filter(each -> each.document().carrier().equals("web-service-endpoints"))
                .findFirst()
                .orElseThrow();

        List<Disagreement> found = facts.between(page, service);

        assertThat(found)
                .filteredOn(each -> each.topic().name().equals("163") && each.nature() != Disagreement.Nature.COVERED)
                .extracting(Disagreement::kind)
                .extracting(kind -> kind.word())
                .contains("network");
        assertThat(found).noneMatch(each -> each.section().slug().equals("exchange"));
    }

    @Test
    void networksOfATagAreSaidByTheFileOfTags() {
        byte[] page = publishing.currentDocument().orElseThrow();
        publishing.publish(page, order(read(page, true), true));

        CatalogSource tags = facts.sources().stream()
                .filter(CatalogSource::isCompanion)
                .findFirst()
                .orElseThrow();

        assertThat(facts.facts(tags).orElseThrow().topics()).singleElement().satisfies(topic -> {
            assertThat(topic.topic().name()).isEqualTo("163");
            assertThat(topic.statements().keySet())
                    .extracting(fact -> fact.value())
                    .containsExactly("20.20.32.0/25", "2603:1006:1::/48");
        });
    }

    private PublishOrder order(ImportReading.Candidate candidate, boolean serviceAreas) {
        Set<String> keys = candidate.drift(DriftKind.Weight.CONFIRMED).stream()
                .map(Drift::key)
                .collect(Collectors.toUnmodifiableSet());
        return new PublishOrder(
                CURRENT,
                Optional.of(candidate.digest()),
                serviceAreas,
                new PublishAssent(keys, "The other service areas are wanted beside it."));
    }

    private ImportReading.Candidate read(byte[] document, boolean serviceAreas) {
        return (ImportReading.Candidate) publishing.read(document, serviceAreas);
    }

    private void keep(byte[] document) {
        assertThat(sources.keep(document)).isInstanceOf(KeepOutcome.Kept.class);
    }
}
