package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.lint.EffectChecks;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.source.Reading;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every case of `hostile/cases.csv` in each of its carriers: refused or left out with its place, never an exception,
/// never in an entry, and within bounds of time and memory.
class HostileInputTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /// What reading a document of 16 MiB may use up altogether, garbage included.
    private static final long MOST_BYTES = 3_000_000_000L;

    private record Taken(Reading reading, long bytes) {}

    static Stream<HostileCase.Carried> cases() {
        return HostileCase.all().stream().flatMap(HostileCase::carried);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aHostileDocumentDoesNoHarm(HostileCase.Carried hostile) {
        byte[] document = hostile.document();
        Taken taken = assertTimeoutPreemptively(LONGEST, () -> taken(document));

        assertThat(taken.bytes()).as("bytes used up").isLessThan(MOST_BYTES);
        switch (taken.reading()) {
            case Reading.Refused refused -> refused(hostile, refused);
            case Reading.Read(CatalogContent content) -> read(hostile, content);
        }
    }

    private static Taken taken(byte[] document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Reading reading = read(document);
        return new Taken(reading, threads.getCurrentThreadAllocatedBytes() - before);
    }

    /// As a document that is brought in; of service tags, which are no revision, as they are kept.
    private static Reading read(byte[] document) {
        return switch (DocumentReader.whole(document)) {
            case Reading.Refused refused -> refused;
            case Reading.Read(CatalogContent content) -> {
                List<Finding> findings = new ArrayList<>(EffectChecks.findings(content));
                findings.addAll(content.findings());
                yield new Reading.Read(content.withFindings(findings));
            }
        };
    }

    private static void refused(HostileCase.Carried hostile, Reading.Refused refused) {
        assertThat(hostile.of().outcome()).as(refused.toString()).isEqualTo(HostileCase.Outcome.REFUSED);
        assertThat(refused.code()).isEqualTo(hostile.of().code());
        assertThat(List.of(Integer.toString(refused.line()), refused.detail())).contains(hostile.place());
        assertThat(refused.detail()).hasSizeLessThanOrEqualTo(120);
    }

    private static void read(HostileCase.Carried hostile, CatalogContent content) {
        HostileCase expected = hostile.of();
        assertThat(expected.outcome())
                .as(() -> facts(content) + " " + told(content))
                .isNotEqualTo(HostileCase.Outcome.REFUSED);
        if (!expected.code().isEmpty()) {
            finding(hostile, content);
        }
        if (expected.slot().equals("document")) {
            assertThat(words(content)).containsAll(kept(expected));
            if (expected.outcome() != HostileCase.Outcome.NORMALISED
                    && expected.outcome() != HostileCase.Outcome.BLOCKED) {
                assertThat(words(content)).doesNotContain(expected.shown());
            }
        } else {
            SortedSet<String> facts = HostileTemplate.of(hostile.carrier()).facts(expected.slot());
            kept(expected)
                    .forEach(each ->
                            facts.add(HostileTemplate.of(hostile.carrier()).entry(expected.slot()) + each));
            assertThat(facts(content)).isEqualTo(facts);
        }
    }

    private static void finding(HostileCase.Carried hostile, CatalogContent content) {
        HostileCase expected = hostile.of();
        List<Finding> findings = content.findings().stream()
                .filter(finding -> finding.code().equals(expected.code()))
                .filter(finding -> finding.value().equals(expected.shown()))
                .toList();
        assertThat(findings).as(() -> told(content)).isNotEmpty();
        assertThat(findings)
                .as("their places")
                .anyMatch(finding ->
                        hostile.place().isEmpty() || isAt(finding.place().orElseThrow(), hostile.place()));
        switch (expected.outcome()) {
            case QUARANTINED -> assertThat(findings).allMatch(it -> it.severity() == Finding.Severity.QUARANTINE);
            case BLOCKED -> assertThat(findings).anyMatch(it -> it.severity() == Finding.Severity.BLOCKING);
            case LEFT_OUT, NORMALISED, REFUSED ->
                assertThat(findings).noneMatch(it -> it.severity() == Finding.Severity.BLOCKING);
        }
    }

    private static String told(CatalogContent content) {
        return content.findings().stream()
                .filter(finding -> finding.place().isPresent())
                .map(it -> it.code() + " " + it.severity().word() + " "
                        + it.place().orElseThrow().line() + " "
                        + it.place().orElseThrow().pointer() + " " + it.subject() + " <" + it.value() + ">")
                .collect(Collectors.joining("\n"));
    }

    private static boolean isAt(Place place, String where) {
        return place.pointer().equals(where) || Integer.toString(place.line()).equals(where);
    }

    private static List<String> kept(HostileCase of) {
        return Stream.of(of.kept().split(" ")).filter(each -> !each.isEmpty()).toList();
    }

    private static List<String> words(CatalogContent content) {
        return facts(content).stream()
                .map(fact -> fact.substring(fact.indexOf(' ') + 1))
                .toList();
    }

    /// What is opened: entry by entry, each name, network and port.
    static SortedSet<String> facts(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .flatMap(entry -> Stream.concat(
                                entry.destinations().stream().map(HostileInputTest::word),
                                entry.services().stream().map(Object::toString))
                        .map(word -> CatalogLint.subject(entry) + " " + word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Destination destination) {
        return switch (destination) {
            case Destination.Host host -> host.pattern().toString();
            case Destination.Network network -> network.prefix().toString();
        };
    }
}
