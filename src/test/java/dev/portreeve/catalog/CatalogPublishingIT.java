package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/// Reading and publishing as the steward of the demonstration; every test ends with the catalog as it began.
@Tag("database")
@IntegrationTest
@UseCase("UC-001")
@WithUserDetails("sora")
@Transactional
class CatalogPublishingIT {

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogPublishing publishing;

    @Autowired
    Snapshots snapshots;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewPortalHasTheRevisionsThatShipWithIt() {
        assertThat(catalog.revisions())
                .extracting(revision -> revision.number().value(), RevisionSummary::language)
                .containsExactly(tuple(3, "en"), tuple(2, "ko"), tuple(1, "fr"));
        assertThat(catalog.current().orElseThrow().content().sets()).hasSize(21);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("learn.empty", new byte[0]),
                Arguments.of("learn.empty", text("  \n \n")),
                Arguments.of("learn.too-large", new byte[CatalogPublishing.LARGEST + 1]),
                Arguments.of("learn.binary", new byte[] {'P', 'K', 3, 4, 20, 0}),
                Arguments.of("learn.not-utf-8", new byte[] {(byte) 0xff, (byte) 0xfe, 0x41}),
                Arguments.of("learn.no-language", text("<!doctype html><html><body>163</body></html>")),
                Arguments.of("learn.no-language", text("A recipe for soup\nwith leeks\n")),
                Arguments.of("source.unknown", text("{ not json")),
                Arguments.of("interchange.unknown-member", text("{\"format\":\"portreeve-catalog/1\",\"x\":1}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aDocumentThatIsNoneIsRefusedWithTheReasonAndChangesNothing(String code, byte[] document) {
        ImportReading reading = publishing.read(document);
        PublishOutcome outcome = publishing.publish(document, Optional.of(new RevisionNumber(3)));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        ImportReading.Refused.class,
                        refused ->
                                assertThat(refused.refusal().code()).startsWith(code.substring(0, code.indexOf('.'))));
        assertThat(outcome).isInstanceOf(PublishOutcome.Refused.class);
        assertThat(catalog.revisions()).hasSize(3);
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'catalog.import-refused'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "13.67.13.176/28, 0.0.0.0/0, lint.any-network",
        "13.67.13.176/28, 10.0.0.0/8, lint.reserved-network",
        "go.microsoft.com, *, lint.unbounded-wildcard",
        "go.microsoft.com, *.com, lint.public-suffix"
    })
    void aHostileValueInAPageIsLeftOutAndListed(String before, String hostile, String code) {
        String page = new String(SourceDocuments.bytes(SourceDocuments.korean()), StandardCharsets.UTF_8);

        ImportReading.Candidate candidate =
                (ImportReading.Candidate) publishing.read(text(page.replace(before, hostile)));

        assertThat(candidate.findings(Finding.Severity.QUARANTINE))
                .extracting(Finding::code, Finding::value)
                .contains(tuple(code, hostile));
        assertThat(candidate.content().sets())
                .allSatisfy(set -> assertThat(set.destinations())
                        .noneMatch(destination -> destination.written().equals(hostile)));
        assertThat(candidate.identical()).isFalse();
    }

    @Test
    void everyPortIsLeftOutAndListed() {
        String page = new String(SourceDocuments.bytes(SourceDocuments.korean()), StandardCharsets.UTF_8);
        String hostile = page.replaceFirst("UDP: 123", "UDP: 0-65535").replaceFirst("TCP: 80", "TCP: 1-65535");

        ImportReading.Candidate candidate = (ImportReading.Candidate) publishing.read(text(hostile));

        assertThat(candidate.findings(Finding.Severity.QUARANTINE))
                .extracting(Finding::value)
                .anyMatch(value -> value.contains("65535"));
        assertThat(candidate.content().sets())
                .allSatisfy(set -> assertThat(set.services()).noneMatch(service -> service.last() == 65_535));
    }

    @Test
    void aHostileInterchangeFileIsSiftedToo() {
        CatalogContent hostile = CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "a.microsoft.com 0.0.0.0/0 10.0.0.0/8", "tcp/443"));

        ImportReading.Candidate candidate = (ImportReading.Candidate) publishing.read(InterchangeWriter.bytes(hostile));

        assertThat(candidate.content().sets().getFirst().networks()).isEmpty();
        assertThat(candidate.findings(Finding.Severity.QUARANTINE)).hasSize(2);
    }

    @Test
    void aPageBecomesTheNextRevisionOnce() {
        byte[] page = SourceDocuments.bytes(SourceDocuments.french());

        PublishOutcome first = publishing.publish(
                page,
                PublishOrder.of(
                        Optional.of(new RevisionNumber(3)),
                        new PublishAssent(
                                Set.of(
                                        "published-before 1",
                                        "hosts-removed 33 147",
                                        "networks-removed 36 83",
                                        "domains-new 12 msftconnecttest.com, msftncsi.com, " + hosts("swd%s-mscdn")),
                                "The newer page was withdrawn.")));
        PublishOutcome again = publishing.publish(page, Optional.of(new RevisionNumber(4)));

        assertThat(first).isEqualTo(new PublishOutcome.Published(new RevisionNumber(4)));
        assertThat(again).isEqualTo(new PublishOutcome.Refused(new CatalogRefusal.SameContent(new RevisionNumber(4))));
        CatalogRevision current = catalog.current().orElseThrow();
        assertThat(current.content().sets()).hasSize(19);
        assertThat(current.summary().publishedBy()).isPresent();
        assertThat(jdbc.sql("select bytes from catalog.document where sha256 = :sha256")
                        .param("sha256", current.summary().document().hex())
                        .query((row, _) -> row.getBytes(1))
                        .single())
                .satisfies(stored -> assertThat(Arrays.equals(stored, page)).isTrue());
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'catalog.revision-published'"
                                + " and object_id = '4'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(snapshots.all().getFirst())
                .as("the page is kept as what the source said")
                .satisfies(snapshot -> {
                    assertThat(snapshot.origin()).isEqualTo(Origin.UPLOAD);
                    assertThat(snapshot.takenBy()).isEqualTo(current.summary().publishedBy());
                    assertThat(snapshots.content(snapshot.id()).orElseThrow().withFindings(List.of()))
                            .isEqualTo(current.content().withFindings(List.of()));
                });
    }

    @Test
    void thePageOfTheCurrentRevisionIsNotPublishedAgain() {
        PublishOutcome outcome = publishing.publish(
                SourceDocuments.bytes(SourceDocuments.english()), Optional.of(new RevisionNumber(3)));

        assertThat(outcome)
                .isEqualTo(new PublishOutcome.Refused(new CatalogRefusal.SameContent(new RevisionNumber(3))));
    }

    @Test
    void whoComparedWithAnOlderRevisionIsToldOfTheNewerOne() {
        PublishOutcome outcome =
                publishing.publish(SourceDocuments.bytes(SourceDocuments.french()), Optional.of(new RevisionNumber(1)));

        assertThat(outcome)
                .isEqualTo(new PublishOutcome.Refused(new CatalogRefusal.ChangedMeanwhile(new RevisionNumber(3))));
        assertThat(catalog.revisions()).hasSize(3);
    }

    @Test
    @WithUserDetails("claire")
    void onlyAStewardReadsAndPublishes() {
        byte[] page = text("anything");

        assertThatThrownBy(() -> publishing.read(page)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.publish(page, Optional.empty())).isInstanceOf(AccessDeniedException.class);
    }

    /// The first of the content hosts that the newer page names otherwise, each a name that anybody might have.
    private static String hosts(String form) {
        return Stream.of("a01", "a02", "b01", "b02", "c01", "c02", "d01", "d02")
                .map(unit -> form.formatted(unit) + ".azureedge.net")
                .collect(Collectors.joining(", "));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
