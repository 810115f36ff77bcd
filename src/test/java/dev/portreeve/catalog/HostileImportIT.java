package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/// Hostile documents brought in by a steward, one of each class and outcome: nothing is published, kept or half
/// written,
/// and the audit log says so once. Nothing is rolled back here but what the product rolls back.
@Tag("database")
@IntegrationTest
@WithUserDetails("sora")
class HostileImportIT {

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogPublishing publishing;

    @Autowired
    JdbcClient jdbc;

    static Stream<HostileCase.Carried> oneOfEachClassAndOutcome() {
        Map<Integer, Set<HostileCase.Outcome>> seen = new HashMap<>();
        return HostileCase.all().stream()
                .filter(each -> seen.computeIfAbsent(each.number(), _ -> EnumSet.noneOf(HostileCase.Outcome.class))
                        .add(each.outcome()))
                .flatMap(each -> each.carried().limit(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOfEachClassAndOutcome")
    void aHostileDocumentLeavesNothingButANoteInTheAuditLog(HostileCase.Carried hostile) {
        byte[] document = hostile.document();
        Map<String, Long> before = rows();
        long events = events();

        PublishOutcome outcome = publishing.publish(document, catalog.current().map(revision -> revision.number()));

        assertThat(outcome).isInstanceOf(PublishOutcome.Refused.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(events()).isEqualTo(events + 1);
        switch (publishing.read(document)) {
            case ImportReading.Refused refused when refused.refusal().code().equals("source.tags-alone") -> {}
            case ImportReading.Refused refused -> {
                assertThat(hostile.of().outcome()).isEqualTo(HostileCase.Outcome.REFUSED);
                assertThat(refused.refusal().code()).isEqualTo(hostile.of().code());
                assertThat(reason()).isEqualTo(hostile.of().code());
                assertThat(events()).isEqualTo(events + 2);
            }
            case ImportReading.Candidate candidate -> candidate(hostile.of(), candidate);
        }
        assertThat(rows()).isEqualTo(before);
    }

    private static void candidate(HostileCase expected, ImportReading.Candidate candidate) {
        assertThat(expected.outcome()).isNotEqualTo(HostileCase.Outcome.REFUSED);
        if (expected.outcome() == HostileCase.Outcome.QUARANTINED) {
            assertThat(candidate.findings(Finding.Severity.QUARANTINE))
                    .anyMatch(finding -> finding.code().equals(expected.code())
                            && finding.value().equals(expected.shown()));
            assertThat(HostileInputTest.facts(candidate.content()))
                    .noneMatch(fact -> fact.endsWith(" " + expected.shown()));
        }
        if (expected.outcome() == HostileCase.Outcome.BLOCKED) {
            assertThat(candidate.findings(Finding.Severity.BLOCKING))
                    .anyMatch(finding -> finding.code().equals(expected.code()));
        }
    }

    static Stream<Arguments> departures() {
        return Stream.of(
                departure("halved", "rows-removed", sets -> sets.subList(0, sets.size() / 2)),
                departure("empty", "empty", _ -> List.of()),
                departure("four times the rows", "rows-multiplied", HostileImportIT::quadrupled),
                departure("a domain never seen", "domains-new", sets -> {
                    List<EndpointSet> more = new ArrayList<>(sets);
                    more.add(CatalogFixture.set(Section.CORE, 999_999, false, "a.contoso-updates.net", "tcp/443"));
                    return more;
                }));
    }

    private static Arguments departure(String what, String kind, Function<List<EndpointSet>, List<EndpointSet>> sets) {
        return Arguments.of(what, kind, (Function<CatalogContent, byte[]>) current -> written(current, sets));
    }

    private static byte[] written(CatalogContent current, Function<List<EndpointSet>, List<EndpointSet>> sets) {
        List<SourceDocument> sources = new ArrayList<>(current.sources());
        sources.add(CatalogFixture.SOURCE);
        return InterchangeWriter.bytes(new CatalogContent(
                sources,
                sets.apply(current.sets()),
                current.groups(),
                current.scaleUnits(),
                current.requirements(),
                List.of()));
    }

    private static List<EndpointSet> quadrupled(List<EndpointSet> sets) {
        return Stream.of(0, 100_000, 200_000, 300_000)
                .flatMap(more -> sets.stream()
                        .map(set -> new EndpointSet(
                                set.section(),
                                new SetId(set.id().value() + more),
                                set.description(),
                                set.category(),
                                set.required(),
                                set.expressRoute(),
                                set.destinations(),
                                set.services(),
                                set.requirements(),
                                set.notes(),
                                set.place())))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("departures")
    void aDocumentThatDepartsTooFarChangesNothing(String what, String kind, Function<CatalogContent, byte[]> document) {
        refusedAsDeparture(kind, document.apply(catalog.current().orElseThrow().content()));
    }

    /// The page of the first revision, which has become history.
    @Test
    void aPageOfAnEarlierRevisionChangesNothing() {
        refusedAsDeparture("published-before", SourceDocuments.bytes(SourceDocuments.french()));
    }

    private void refusedAsDeparture(String kind, byte[] document) {
        Map<String, Long> before = rows();
        long events = events();
        Optional<RevisionNumber> current = catalog.current().map(revision -> revision.number());

        PublishOutcome outcome = publishing.publish(document, current);

        assertThat(outcome).isInstanceOf(PublishOutcome.Refused.class);
        assertThat(((ImportReading.Candidate) publishing.read(document)).drift())
                .extracting(Drift::key)
                .anyMatch(key -> key.startsWith(kind));
        assertThat(rows()).isEqualTo(before);
        assertThat(events()).isEqualTo(events + 1);
    }

    /// How many rows each table of the catalog has.
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'catalog'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from catalog." + table)
                                .query(Long.class)
                                .single()));
        assertThat(rows).containsKeys("revision", "document");
        return rows;
    }

    private long events() {
        return jdbc.sql("select count(*) from audit.event").query(Long.class).single();
    }

    private String reason() {
        return jdbc.sql("select reason from audit.event where kind = 'catalog.import-refused'"
                        + " order by recorded_at desc, event_id desc limit 1")
                .query(String.class)
                .single();
    }
}
