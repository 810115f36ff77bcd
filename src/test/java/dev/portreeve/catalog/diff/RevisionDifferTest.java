package dev.portreeve.catalog.diff;

import static dev.portreeve.catalog.CatalogFixture.group;
import static dev.portreeve.catalog.CatalogFixture.requirement;
import static dev.portreeve.catalog.CatalogFixture.rich;
import static dev.portreeve.catalog.CatalogFixture.scaleUnits;
import static dev.portreeve.catalog.CatalogFixture.set;
import static dev.portreeve.catalog.CatalogFixture.sets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionDifferTest {

    @Test
    void aContentDoesNotDifferFromItself() {
        RevisionDiff diff = RevisionDiffer.compare(rich(), rich());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.summary().setRows()).isEqualTo(new Counts(0, 0, 0, 2));
        assertThat(diff.summary().hosts()).isEqualTo(new Counts(0, 0, 0, 3));
        assertThat(diff.summary().networks()).isEqualTo(new Counts(0, 0, 0, 2));
    }

    @Test
    void setsComeAndGoBySectionAndNumber() {
        RevisionDiff diff = RevisionDiffer.compare(
                sets(coreSet(172, "a.example"), set(Section.WNS, 171, true, "w.example", "tcp/443")),
                sets(coreSet(172, "a.example"), set(Section.DELIVERY_OPTIMIZATION, 172, true, "a.example", "tcp/443")));

        assertThat(diff.sets())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly("core/172 unchanged", "delivery-optimization/172 added", "wns/171 removed");
        assertThat(diff.summary().setRows()).isEqualTo(new Counts(1, 1, 0, 1));
        assertThat(diff.summary().sets()).isEqualTo(new Counts(0, 1, 1, 0));
    }

    @Test
    void hostsPortsAndFlagsChangeOneByOne() {
        RevisionDiff diff = RevisionDiffer.compare(
                sets(set(Section.CORE, 164, false, "a.example b.example", "tcp/443")),
                sets(set(Section.CORE, 164, true, "a.example d.test", "tcp/80 tcp/443")));
        EntryChange change = diff.sets().getFirst();

        assertThat(change.hosts())
                .containsExactly(
                        new HostChange.Removed(HostPattern.parse("b.example"), Optional.empty()),
                        new HostChange.Added(HostPattern.parse("d.test"), Optional.empty()));
        assertThat(change.services()).isEqualTo(new Delta<>(List.of(Service.tcp(80)), List.of()));
        assertThat(change.flags()).containsExactly(new FlagChange(FlagChange.Flag.REQUIRED, "false", "true"));
        assertThat(change.change()).isEqualTo(EntryChange.Change.CHANGED);
    }

    @Test
    void aMovedNameIsOneChangeThatCountsTwice() {
        RevisionDiff diff = RevisionDiffer.compare(
                sets(coreSet(170, "cdn01.old.example cdn02.old.example www.old.example")),
                sets(coreSet(170, "cdn01.new.example cdn02.new.example www.new.example")));

        assertThat(diff.sets().getFirst().hosts())
                .filteredOn(HostChange.Replaced.class::isInstance)
                .containsExactly(
                        new HostChange.Replaced(
                                HostPattern.parse("cdn01.old.example"),
                                HostPattern.parse("cdn01.new.example"),
                                Optional.empty()),
                        new HostChange.Replaced(
                                HostPattern.parse("cdn02.old.example"),
                                HostPattern.parse("cdn02.new.example"),
                                Optional.empty()));
        assertThat(diff.summary().hosts()).isEqualTo(new Counts(3, 3, 2, 0));
    }

    @Test
    void aNameThatCouldHaveMovedToTwoPlacesIsNotPaired() {
        RevisionDiff diff =
                RevisionDiffer.compare(sets(coreSet(1, "x.a.example")), sets(coreSet(1, "x.b.example x.c.example")));

        assertThat(diff.sets().getFirst().hosts()).noneMatch(HostChange.Replaced.class::isInstance);
    }

    @Test
    void aRemovedNameUnderAWildcardStaysOpen() {
        RevisionDiff diff = RevisionDiffer.compare(
                sets(coreSet(164, "au.download.update.ms.example *.update.ms.example")),
                sets(coreSet(164, "*.ms.example *.update.ms.example")));

        assertThat(diff.sets().getFirst().hosts())
                .containsExactly(
                        new HostChange.Removed(
                                HostPattern.parse("au.download.update.ms.example"),
                                Optional.of(HostPattern.parse("*.update.ms.example"))),
                        new HostChange.Added(HostPattern.parse("*.ms.example"), Optional.empty()));
    }

    @Test
    void networksThatOnlySplitOpenNothing() {
        EntryChange split = RevisionDiffer.compare(
                        sets(coreSet(163, "192.0.2.0/24")), sets(coreSet(163, "192.0.2.0/25 192.0.2.128/25")))
                .sets()
                .getFirst();
        EntryChange moved = RevisionDiffer.compare(
                        sets(coreSet(163, "192.0.2.0/24")), sets(coreSet(163, "192.0.2.0/25 198.51.100.0/24")))
                .sets()
                .getFirst();

        assertThat(split.networks().added()).hasSize(2);
        assertThat(split.opens().isEmpty()).isTrue();
        assertThat(split.closes().isEmpty()).isTrue();
        assertThat(moved.opens().prefixes()).extracting(Object::toString).containsExactly("198.51.100.0/24");
        assertThat(moved.closes().prefixes()).extracting(Object::toString).containsExactly("192.0.2.128/25");
    }

    @Test
    void titlesAreComparedWithinOneLanguageOnly() {
        CatalogContent english = sets(coreSet(163, "a.example"));
        EndpointSet same = english.sets().getFirst();
        EndpointSet renamed = new EndpointSet(
                same.section(),
                same.id(),
                "Autre nom",
                same.category(),
                same.required(),
                same.expressRoute(),
                same.destinations(),
                same.services(),
                same.requirements(),
                same.notes(),
                same.place());
        CatalogContent french = new CatalogContent(
                new SourceDocument("learn-text", "Titre", "fr", "cd".repeat(32), 1),
                List.of(renamed),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(RevisionDiffer.compare(english, sets(renamed))
                        .sets()
                        .getFirst()
                        .flags())
                .containsExactly(new FlagChange(FlagChange.Flag.DESCRIPTION, "Set 163", "Autre nom"));
        assertThat(RevisionDiffer.compare(english, french).isEmpty()).isTrue();
    }

    @Test
    void groupsAndScaleUnitRowsAreComparedToo() {
        CatalogContent from = new CatalogContent(
                CatalogFixture.SOURCE,
                List.of(),
                List.of(group("store", Section.STORE, Optional.empty(), false, "x.md.example")),
                List.of(scaleUnits(Region.EU, "AMSUB0101", "one", "d.example")),
                List.of(),
                List.of());
        CatalogContent to = new CatalogContent(
                CatalogFixture.SOURCE,
                List.of(),
                List.of(
                        group("store", Section.STORE, Optional.empty(), false, "x.example"),
                        group("attestation", Section.ATTESTATION, Optional.of(Region.EU), false, "m.example")),
                List.of(scaleUnits(Region.EU, "AMSUB0101 AMSUB0102", "uno", "d.example")),
                List.of(),
                List.of());
        RevisionDiff diff = RevisionDiffer.compare(from, to);

        assertThat(diff.groups())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly("store changed", "attestation/EU added");
        EntryChange row = diff.scaleUnits().getFirst();
        assertThat(row.codes()).isEqualTo(new Delta<>(List.of(new ScaleUnit("AMSUB0102")), List.of()));
        assertThat(row.storageNames()).isEqualTo(new Delta<>(List.of("uno"), List.of("one")));
    }

    @Test
    void requirementsOfTheWholeDocumentChangeNoSet() {
        CatalogContent from = withRequirement("a.example");
        CatalogContent to = withRequirement("*.a.example");
        RevisionDiff diff = RevisionDiffer.compare(from, to);

        assertThat(diff.summary().setRows()).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(diff.requirements())
                .containsExactly(new RequirementChange(
                        RequirementKind.NO_TLS_INSPECTION,
                        new Delta<>(List.of(HostPattern.parse("*.a.example")), List.of(HostPattern.parse("a.example"))),
                        List.of(new EntryKey.SetRow(Section.CORE, diffId()))));
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void tenThousandHostsAreComparedAtOnce() {
        String older = hosts("a", ".old.example");
        String newer = hosts("a", ".new.example") + " *.old.example";

        List<HostChange> changes = RevisionDiffer.compare(sets(coreSet(1, older)), sets(coreSet(1, newer)))
                .sets()
                .getFirst()
                .hosts();
        assertThat(changes).hasSize(10_001);
        assertThat(changes.getFirst())
                .isEqualTo(new HostChange.Replaced(
                        HostPattern.parse("a0.old.example"),
                        HostPattern.parse("a0.new.example"),
                        Optional.of(HostPattern.parse("*.old.example"))));
    }

    private static String hosts(String first, String rest) {
        return IntStream.range(0, 10_000).mapToObj(i -> first + i + rest).collect(Collectors.joining(" "));
    }

    private static SetId diffId() {
        return new SetId(163);
    }

    private static CatalogContent withRequirement(String hosts) {
        return new CatalogContent(
                CatalogFixture.SOURCE,
                List.of(coreSet(163, "b.a.example")),
                List.of(),
                List.of(),
                List.of(requirement(RequirementKind.NO_TLS_INSPECTION, hosts)),
                List.of());
    }

    private static EndpointSet coreSet(int id, String destinations) {
        return set(Section.CORE, id, true, destinations, "tcp/443");
    }
}
