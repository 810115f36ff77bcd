package dev.portreeve.catalog.diff;

import static dev.portreeve.catalog.CatalogFixture.group;
import static dev.portreeve.catalog.CatalogFixture.scaleUnits;
import static dev.portreeve.catalog.CatalogFixture.set;
import static dev.portreeve.catalog.CatalogFixture.sets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hosts that moved or were renamed together are one change; what only looks alike is none.
class HostMovesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        swda01-cdn.old.net swdb02-cdn.old.net         | swda01-cdn.new.org swdb02-cdn.new.org     | 2 *-cdn.old.net -> *-cdn.new.org
        fe1.old.net fe2.old.net                       | fe1.new.org fe2.new.org                   | 2 *.old.net -> *.new.org
        cache.md.old.net                              | cache.old.net                             | 1 cache.md.old.net -> cache.old.net
        *.dl.old.net                                  | *.dl.new.net                              | 1 *.dl.old.net -> *.dl.new.net
        pri-app.old.net sec-app.old.net               | app-pri.new.org app-sec.new.org           | 2 *-app.old.net -> app-*.new.org
        na-old.x.net eu-old.x.net ap-old.x.net        | na-new.x.net eu-new.x.net ap-new.x.net    | 3 *-old.x.net -> *-new.x.net
        fe1.a.net fe2.a.net dm1.b.net dm2.b.net       | fe1.c.net fe2.c.net dm1.d.net dm2.d.net   | 2 *.a.net -> *.c.net; 2 *.b.net -> *.d.net
        """)
    void whatMovedAlikeIsOneChange(String from, String to, String expected) {
        assertThat(moves(from, to)).isEqualTo(expected);
        assertThat(moves(to, from))
                .isEqualTo(Stream.of(expected.split("; "))
                        .map(move -> move.replaceFirst("(\\d+) (.*) -> (.*)", "$1 $3 -> $2"))
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        swda01.old.net                                | swdb01.new.org
        www.old.net                                   | www.new.org
        api.old.net                                   | api.new.org
        fe.old.net                                    | fe.new.org fe.other.org
        fe.old.net fe.kept.net                        | fe.new.org fe.kept.net
        fe.old.net                                    | *.fe.new.org
        5-courier.push.old.net                        | *.push.old.net
        a-1.old.net a-2.old.net                       | 1-b.new.org 2-b.new.org
        pri-app.old.net sec-app.old.net               | app-pri.new.org app-third.new.org
        pri-app.old.net sec-app.old.net hot-app.old.net | app-pri.new.org app-sec.new.org
        na-old.x.net eu-old.x.net                     | na-new.x.net eu-new.x.net na-more.x.net eu-more.x.net
        """)
    void whatOnlyLooksAlikeIsNoMove(String from, String to) {
        assertThat(moves(from, to)).isEmpty();
    }

    @Test
    void movesOfSeveralEntriesAreOneForTheWholeDifference() {
        RevisionDiff diff = RevisionDiffer.compare(units("old.net"), units("new.org"));

        assertThat(diff.moves().entrySet()).singleElement().satisfies(move -> {
            assertThat(words(move.getKey())).isEqualTo("6 *.old.net -> *.new.org");
            assertThat(move.getValue())
                    .extracting(EntryKey::toString)
                    .containsExactly("attestation", "windows/EU", "windows/NA");
        });
        assertThat(diff.scaleUnits().getFirst().moves())
                .singleElement()
                .satisfies(move -> assertThat(words(move)).isEqualTo("2 *.old.net -> *.new.org"));
    }

    private static CatalogContent units(String domain) {
        return new CatalogContent(
                CatalogFixture.SOURCE,
                List.of(),
                List.of(group(
                        "attestation",
                        Section.ATTESTATION,
                        Optional.empty(),
                        false,
                        "maa1." + domain + " maa2." + domain)),
                List.of(
                        scaleUnits(Region.EU, "AMSUB0101", "one", "eupri." + domain + " eusec." + domain),
                        scaleUnits(Region.NA, "AMSUA0101", "one", "napri." + domain + " nasec." + domain)),
                List.of(),
                List.of());
    }

    private static String moves(String from, String to) {
        EntryChange change = RevisionDiffer.compare(
                        sets(set(Section.CORE, 1, true, from, "tcp/443")),
                        sets(set(Section.CORE, 1, true, to, "tcp/443")))
                .sets()
                .getFirst();
        return String.join(
                "; ", change.moves().stream().map(HostMovesTest::words).toList());
    }

    private static String words(HostMove move) {
        return move.hosts().size() + " " + move.from() + " -> " + move.to();
    }
}
