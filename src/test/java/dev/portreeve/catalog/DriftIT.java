package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.DecisionCommand;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.drift.DriftKind;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.ReviewedRequests;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/// What departs from the current revision is published only when a person says that it is meant.
@Tag("database")
@IntegrationTest(properties = "portreeve.catalog.starter=2")
@Import(ReviewedRequests.class)
@UseCase("UC-019")
@WithUserDetails("sora")
@Transactional
class DriftIT {

    private static final Optional<RevisionNumber> CURRENT = Optional.of(new RevisionNumber(2));
    private static final String REASON = "The sets moved to another page.";

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogPublishing publishing;

    @Autowired
    ReviewedRequests reviewed;

    @Autowired
    Acting acting;

    @Autowired
    Approvals approvals;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aThirdOfTheRowsGoesOnlyWithATickForEachDepartureAndAReason() {
        byte[] third = file(sets -> sets.subList(0, 14));
        Set<String> keys = keys(third);
        assertThat(keys).anyMatch(key -> key.startsWith("rows-removed 7 21"));

        assertThat(publishing.publish(third, CURRENT))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(CatalogRefusal.DriftUnconfirmed.class));
        assertThat(publishing.publish(
                        third, PublishOrder.of(CURRENT, new PublishAssent(Set.of("rows-removed 6 21"), REASON))))
                .isInstanceOf(PublishOutcome.Refused.class);
        assertThat(publishing.publish(third, PublishOrder.of(CURRENT, new PublishAssent(keys, " "))))
                .isEqualTo(new PublishOutcome.Refused(new CatalogRefusal.ConfirmationReason(1_000)));
        assertThat(catalog.revisions()).hasSize(2);

        assertThat(publishing.publish(third, PublishOrder.of(CURRENT, new PublishAssent(keys, REASON))))
                .isEqualTo(new PublishOutcome.Published(new RevisionNumber(3)));
        assertThat(catalog.confirmations())
                .hasSize(keys.size())
                .allSatisfy(confirmation -> {
                    assertThat(confirmation.revision()).isEqualTo(new RevisionNumber(3));
                    assertThat(confirmation.reason()).isEqualTo(REASON);
                })
                .extracting(RevisionConfirmation::kind)
                .contains("rows-removed");
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'catalog.drift-confirmed'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void anEmptyCatalogIsNeverPublished() {
        byte[] empty = file(_ -> List.of());

        assertThat(publishing.publish(empty, PublishOrder.of(CURRENT, new PublishAssent(keys(empty), REASON))))
                .isEqualTo(new PublishOutcome.Refused(new CatalogRefusal.EmptyCatalog(new RevisionNumber(2))));
    }

    @Test
    void anEntryThatAnApprovedRequestUsesIsNamed() {
        RequestSnapshot request = reviewed.inReview("claire", "Windows push", "wns");
        approve(request, "amelie");
        approve(request, "jonas");
        RequestSnapshot alike = reviewed.inReview("minjun", "Windows push again", "wns");
        approve(alike, "amelie");
        approve(alike, "jonas");
        reviewed.inReview("claire", "Not approved yet", "wns");
        byte[] without = file(
                sets -> sets.stream().filter(set -> set.id().value() != 171).toList());

        assertThat(keys(without)).containsExactly("entry-in-use wns/171 2");
    }

    @Test
    void aRevisionAndItsConfirmationsNeverChange() {
        byte[] page = SourceDocuments.bytes(SourceDocuments.french());
        publishing.publish(page, PublishOrder.of(CURRENT, new PublishAssent(keys(page), REASON)));

        assertThat(jdbc.sql("""
                                select bool_or(has_table_privilege(current_user, t, p))
                                from unnest(array['catalog.revision', 'catalog.revision_confirmation',
                                  'catalog.ruling']) t, unnest(array['UPDATE', 'DELETE']) p
                                """).query(Boolean.class).single()).isFalse();
    }

    private void approve(RequestSnapshot request, String approver) {
        acting.as(
                approver,
                () -> approvals.decide(new DecisionCommand(
                        UUID.randomUUID(),
                        request.id(),
                        request.revision(),
                        request.digest().orElseThrow(),
                        DecisionVerdict.APPROVE,
                        "")));
    }

    private Set<String> keys(byte[] document) {
        return ((ImportReading.Candidate) publishing.read(document))
                .drift(DriftKind.Weight.CONFIRMED).stream().map(Drift::key).collect(Collectors.toUnmodifiableSet());
    }

    private byte[] file(UnaryOperator<List<EndpointSet>> sets) {
        CatalogContent content = catalog.current().orElseThrow().content();
        return InterchangeWriter.bytes(new CatalogContent(
                content.sources(),
                sets.apply(content.sets()),
                content.groups(),
                content.scaleUnits(),
                content.requirements(),
                List.of()));
    }
}
