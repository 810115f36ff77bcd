package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.diff.Counts;
import dev.portreeve.catalog.diff.Delta;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.EntryKey;
import dev.portreeve.catalog.diff.FlagChange;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.LocationAnswer;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.LearnPageReader;
import dev.portreeve.testing.SourceDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The French page beside the newer Korean one: the figures a person counted.
class RealRevisionsTest {

    private final CatalogContent french = content(SourceDocuments.french());
    private final CatalogContent korean = content(SourceDocuments.korean());
    private final RevisionDiff diff = RevisionDiffer.compare(french, korean);

    @Test
    void twoSetsAreAddedNoneRemovedSixChanged() {
        assertThat(diff.summary().sets()).isEqualTo(new Counts(2, 0, 6, 12));
        assertThat(diff.summary().setRows()).isEqualTo(new Counts(2, 0, 7, 12));
        assertThat(keys(EntryChange.Change.ADDED)).containsExactly("core/190", "core/189");
        assertThat(keys(EntryChange.Change.CHANGED))
                .containsExactly(
                        "core/172",
                        "core/170",
                        "core/97",
                        "autopilot/164",
                        "autopilot/165",
                        "autopilot/169",
                        "delivery-optimization/172");
        assertThat(entry("core/163").change()).isEqualTo(EntryChange.Change.UNCHANGED);
        assertThat(diff.sameLanguage()).isFalse();
    }

    @Test
    void hostsAreCountedOneByOne() {
        assertThat(diff.summary().hosts()).isEqualTo(new Counts(13, 33, 10, 77));
        assertThat(diff.summary().networks()).isEqualTo(new Counts(0, 0, 0, 50));
    }

    @Test
    void theTenHostsOf170Move() {
        assertThat(entry("core/170").hosts())
                .hasSize(10)
                .first()
                .isEqualTo(new HostChange.Replaced(
                        HostPattern.parse("swda01-mscdn.azureedge.net"),
                        HostPattern.parse("swda01-mscdn.manage.microsoft.com"),
                        Optional.empty()));
        assertThat(entry("core/170").hosts()).allMatch(HostChange.Replaced.class::isInstance);
    }

    @Test
    void thatIsOneChangeWhichOpensAndCloses() {
        assertThat(entry("core/170").moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo("*-mscdn.azureedge.net");
            assertThat(move.to()).isEqualTo("*-mscdn.manage.microsoft.com");
            assertThat(move.hosts()).hasSize(10);
        });
        assertThat(diff.moves().keySet())
                .extracting(move -> move.hosts().size())
                .containsExactly(10, 1);
        assertThat(entry("core/170").effect().kind()).isEqualTo(Effect.Kind.BOTH);
    }

    @Test
    void inEffectAFewNamesCloseAndTheRestIsRedundant() {
        assertThat(diff.effect().kind()).isEqualTo(Effect.Kind.BOTH);
        assertThat(strings(diff.effect().closes().hosts()))
                .hasSize(15)
                .contains("*.emdl.ws.microsoft.com", "emdl.ws.microsoft.com", "www.msftncsi.com")
                .doesNotContain("au.download.windowsupdate.com", "bg.v4.emdl.ws.microsoft.com");
        assertThat(diff.effect().opens().networks().isEmpty()).isTrue();
        assertThat(diff.setEffects())
                .extracting(set -> set.id() + " " + set.effect().kind().word())
                .containsExactly(
                        "97 none",
                        "164 both",
                        "165 narrowed",
                        "169 narrowed",
                        "170 both",
                        "172 narrowed",
                        "189 widened",
                        "190 widened");
    }

    @Test
    void set97BecomesRequiredAnd164OpensPort80() {
        assertThat(entry("core/97").flags()).containsExactly(new FlagChange(FlagChange.Flag.REQUIRED, "false", "true"));
        assertThat(entry("core/97").hosts()).isEmpty();
        assertThat(strings(entry("autopilot/164").services())).isEqualTo("+[tcp/80] -[]");
    }

    @Test
    void removedNamesOf164MostlyStayUnderAWildcard() {
        List<HostChange> hosts = entry("autopilot/164").hosts();

        assertThat(hosts)
                .contains(new HostChange.Removed(
                        HostPattern.parse("au.download.windowsupdate.com"),
                        Optional.of(HostPattern.parse("*.windowsupdate.com"))));
        assertThat(hosts).filteredOn(HostChange.Removed.class::isInstance).hasSize(8);
        assertThat(hosts)
                .filteredOn(host -> host instanceof HostChange.Removed removed
                        && removed.stillUnder().isEmpty())
                .extracting(host -> ((HostChange.Removed) host).host().toString())
                .containsExactly("emdl.ws.microsoft.com");
        assertThat(hosts)
                .filteredOn(HostChange.Added.class::isInstance)
                .containsExactly(new HostChange.Added(HostPattern.parse("adl.windows.com"), Optional.empty()));
    }

    @Test
    void groupsChangeToo() {
        assertThat(diff.groups())
                .filteredOn(entry -> entry.change() != EntryChange.Change.UNCHANGED)
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactlyInAnyOrder("delivery-optimization changed", "store changed", "wufb added");
        assertThat(entry("store").hosts())
                .containsExactly(new HostChange.Replaced(
                        HostPattern.parse("displaycatalog.md.mp.microsoft.com"),
                        HostPattern.parse("displaycatalog.mp.microsoft.com"),
                        Optional.empty()));
        assertThat(entry("delivery-optimization").hosts())
                .containsExactly(
                        new HostChange.Removed(HostPattern.parse("*.emdl.ws.microsoft.com"), Optional.empty()));
        assertThat(diff.summary().scaleUnits()).isEqualTo(new Counts(0, 0, 0, 3));
    }

    @Test
    void inspectionIsRefusedForWildcardsInsteadOfNames() {
        assertThat(diff.requirements()).singleElement().satisfies(change -> {
            assertThat(change.kind().slug()).isEqualTo("no-tls-inspection");
            assertThat(strings(change.hosts())).contains("*.manage.microsoft.com", "-[manage.microsoft.com");
            assertThat(change.touches()).extracting(EntryKey::toString).contains("core/163");
        });
    }

    @Test
    void aRevisionDoesNotDifferFromItselfAndTheWayBackMirrors() {
        assertThat(RevisionDiffer.compare(french, french).isEmpty()).isTrue();
        Counts back = RevisionDiffer.compare(korean, french).summary().hosts();
        assertThat(back).isEqualTo(new Counts(33, 13, 10, 77));
    }

    @Test
    void locationsAreFoundInBothRevisions() {
        for (CatalogContent content : List.of(french, korean)) {
            TenantLocations locations = new TenantLocations(RegionTables.standard(), content.scaleUnits());

            assertThat(locations.units()).hasSize(30);
            assertThat(locations.find("북아메리카 0501"))
                    .isEqualTo(new LocationAnswer.Found(new ScaleUnit("AMSUA0501"), Region.NA));
            assertThat(locations.find("Asia Pacific 0101")).isInstanceOf(LocationAnswer.Ambiguous.class);
        }
    }

    @Test
    void interchangeKeepsBothRevisions() {
        for (CatalogContent content : List.of(french, korean)) {
            byte[] file = InterchangeWriter.bytes(content);

            assertThat(InterchangeReader.read(file)).isInstanceOfSatisfying(Reading.Read.class, read -> {
                assertThat(read.content().sets()).hasSameSizeAs(content.sets());
                assertThat(RevisionDiffer.compare(content, read.content()).isEmpty())
                        .isTrue();
                assertThat(read.content().findings()).isEqualTo(content.findings());
            });
        }
    }

    private List<String> keys(EntryChange.Change change) {
        return diff.sets().stream()
                .filter(entry -> entry.change() == change)
                .map(entry -> entry.key().toString())
                .toList();
    }

    private EntryChange entry(String key) {
        return Stream.of(diff.sets(), diff.groups())
                .flatMap(List::stream)
                .filter(entry -> entry.key().toString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(List<HostPattern> hosts) {
        return hosts.stream().map(HostPattern::toString).toList();
    }

    private static String strings(Delta<?> delta) {
        return "+" + delta.added() + " -" + delta.removed();
    }

    private static CatalogContent content(Path document) {
        return ((Reading.Read) LearnPageReader.read(SourceDocuments.bytes(document))).content();
    }
}
