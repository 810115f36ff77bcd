package dev.portreeve.lookup.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.lookup.reading.Asked;
import dev.portreeve.lookup.reading.LineReader;
import dev.portreeve.lookup.reading.LineReading;
import dev.portreeve.requests.EnforcementPlace;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.OpenState.OpenPackage;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers by the catalog that ships with the portal.
class CoverageIndexTest {

    private static final CatalogContent CONTENT =
            StarterCatalog.revisions().getLast().content();
    private static final CatalogIndex CATALOG = CatalogIndex.of(CONTENT, FeatureTables.standard());
    private static final TenantPlace EUROPE = new TenantPlace(new ScaleUnit("AMSUB0202"), Region.EU);

    private final CoverageIndex nobody = new CoverageIndex(CATALOG);

    @ParameterizedTest
    @UseCase("UC-023")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "fef.msub05.manage.microsoft.com tcp/443,  needed",
                "fef.msub05.manage.microsoft.com tcp/8443, wrong-port",
                "*.manage.microsoft.com,                   needed",
                "*.microsoft.com,                          partly",
                "13.67.13.177 tcp/443,                     needed",
                "13.67.13.176/28,                          needed",
                "13.67.0.0/16,                             partly",
                "13.67.13.177 udp/53,                      wrong-port",
                "8.8.8.8 tcp/443,                          undecided",
                "8.8.8.8,                                  undecided",
                "8.8.8.8 tcp/25,                           not-needed",
                "192.168.1.7 tcp/443,                      not-needed",
                "2001:db8::1 tcp/443,                      not-needed",
                "2606:4700::1 tcp/443,                     undecided",
                "evilmanage.microsoft.com,                 not-needed",
                "manage.microsoft.com.evil.example,        not-needed",
                "www.example.com,                          not-needed",
                "tcp/5223,                                 needed",
                "tcp/25,                                   not-needed"
            })
    void saysWhetherItIsNeeded(String asked, String verdict) {
        assertThat(answer(nobody, asked).verdict().word()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @UseCase("UC-023")
    @CsvSource({
        "a.b.example.dl.delivery.mp.microsoft.com, , ",
        "manage.microsoft.com.evil.example, LOOKS_ALIKE, manage.microsoft.com",
        "notmanage.microsoft.com, LOOKS_ALIKE, manage.microsoft.com",
        "x.evilmanage.microsoft.com, LOOKS_ALIKE, manage.microsoft.com",
        "wns.windows.com, APEX, *.wns.windows.com",
        "sub.login.live.com, BELOW_NAME, login.live.com",
        "13.64.0.0/11, HOLDS, 13.67.13.176/28",
        "10.1.2.3, SPECIAL, RFC 1918",
        "8.8.8.8, NAME_COULD_TELL, "
    })
    void hintsAtWhatComesNear(String asked, String kind, String value) {
        List<Hint> hints = answer(nobody, asked).hints();
        if (kind == null) {
            assertThat(hints).isEmpty();
        } else {
            assertThat(hints).extracting(Hint::kind).contains(Hint.Kind.valueOf(kind));
            if (value != null) {
                assertThat(hints).flatExtracting(Hint::values).contains(value);
            }
        }
    }

    @Test
    @UseCase("UC-023")
    void theMostSpecificEntryComesFirstAndNamesItsFeatures() {
        Answer answer = answer(nobody, "manage.microsoft.com tcp/443");
        assertThat(answer.needed().getFirst().found().by()).hasToString("manage.microsoft.com");
        assertThat(answer.toRequest()).map(Feature::id).hasToString("Optional[base]");
    }

    @Test
    @UseCase("UC-023")
    void hostsOfAnotherScaleUnitAreNotNeededHere() {
        String asia = CONTENT.scaleUnits().stream()
                .filter(row -> row.region().equals(Region.AP) && row.purpose().equals("windows"))
                .flatMap(row -> row.names().stream())
                .map(host -> host.pattern().toString())
                .filter(host -> CONTENT.scaleUnits().stream()
                        .filter(row -> row.codes().contains(EUROPE.unit()))
                        .noneMatch(row -> row.hosts().stream()
                                .anyMatch(other -> other.pattern().toString().equals(host))))
                .filter(host -> answer(nobody, host).needed().size() == 1)
                .findFirst()
                .orElseThrow();
        CoverageIndex europe = new CoverageIndex(CATALOG, EUROPE, OpenIndex.of(List.of()));

        assertThat(answer(nobody, asia).verdict()).isEqualTo(Verdict.NEEDED);
        assertThat(answer(europe, asia).verdict()).isEqualTo(Verdict.NOT_NEEDED);
        assertThat(answer(europe, asia).hints()).extracting(Hint::kind).containsExactly(Hint.Kind.ELSEWHERE);
    }

    @Test
    @UseCase("UC-023")
    void whatIsOpenIsToldWithTheRuleThatLetsItPass() {
        CoverageIndex europe = new CoverageIndex(CATALOG, EUROPE, OpenIndex.of(List.of(issued())));

        Answer open = answer(europe, "fef.msub05.manage.microsoft.com tcp/443");
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(open.open()).singleElement().satisfies(pass -> {
            assertThat(pass.found().by()).hasToString("*.manage.microsoft.com");
            assertThat(pass.found().entry().request()).hasToString("PR-2026-000007");
            assertThat(pass.found().entry().rule()).isEqualTo("core-163");
        });
        assertThat(answer(europe, "13.67.13.177 tcp/443").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(answer(europe, "fef.msub05.manage.microsoft.com tcp/80").verdict())
                .isEqualTo(Verdict.NOT_OPEN);
        assertThat(answer(europe, "login.live.com tcp/443").verdict()).isEqualTo(Verdict.NOT_OPEN);
    }

    @Test
    @UseCase("UC-023")
    void whatIsOpenWithoutNeedIsSaid() {
        CoverageIndex europe = new CoverageIndex(CATALOG, EUROPE, OpenIndex.of(List.of(issued())));
        Answer stale = answer(europe, "gone.example.com tcp/443");
        assertThat(stale.verdict()).isEqualTo(Verdict.NOT_NEEDED);
        assertThat(stale.hints()).extracting(Hint::kind).contains(Hint.Kind.OPEN_WITHOUT_NEED);
    }

    private static OpenPackage issued() {
        OpenRule rule = new OpenRule(
                "core-163",
                "core",
                Optional.of(163),
                new TreeSet<>(List.of("*.manage.microsoft.com", "gone.example.com")),
                new TreeSet<>(List.of("13.67.13.176/28")),
                new TreeSet<>(List.of("tcp/443")));
        return new OpenPackage(new RequestNumber(2026, 7), 1, new EnforcementPlace("x"), List.of(rule));
    }

    private static Answer answer(CoverageIndex index, String line) {
        if (!(new LineReader().read(line) instanceof LineReading.Flow(Asked asked))) {
            throw new AssertionError("not readable: " + line);
        }
        return index.answer(asked);
    }
}
