package dev.portreeve.catalog.diff;

import static dev.portreeve.catalog.CatalogFixture.scaleUnits;
import static dev.portreeve.catalog.CatalogFixture.set;
import static dev.portreeve.catalog.CatalogFixture.sets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a change opens and closes, whatever was written.
class EffectTest {

    @Test
    void aNameReplacedByItsWildcardWidens() {
        EntryChange change = change("5-courier.push.example", "*.push.example");

        assertThat(change.effect().kind()).isEqualTo(Effect.Kind.WIDENED);
        assertThat(lines(change.effect().opens()))
                .containsExactly("*.push.example except 5-courier.push.example tcp/443");
        assertThat(change.moves()).isEmpty();
    }

    @Test
    void aWildcardReplacedByItsNamesNarrows() {
        EntryChange change = change("*.x.example", "a.x.example *.b.x.example");

        assertThat(change.effect().kind()).isEqualTo(Effect.Kind.NARROWED);
        assertThat(lines(change.effect().closes()))
                .containsExactly("*.x.example except a.x.example, *.b.x.example tcp/443");
    }

    @Test
    void aRedundantNameRemovedAndNetworksCutAnewDoNothing() {
        EntryChange change =
                change("*.x.example a.x.example 192.0.2.0/24", "*.x.example 192.0.2.128/25 192.0.2.0/26 192.0.2.64/26");

        assertThat(change.change()).isEqualTo(EntryChange.Change.CHANGED);
        assertThat(change.effect()).isEqualTo(Effect.NONE);
        assertThat(change.effect().kind().word()).isEqualTo("none");
    }

    @Test
    void anApexIsNotUnderItsWildcard() {
        EntryChange change = change("manage.example", "*.manage.example");

        assertThat(change.effect().kind()).isEqualTo(Effect.Kind.BOTH);
        assertThat(lines(change.effect().opens())).containsExactly("*.manage.example tcp/443");
        assertThat(lines(change.effect().closes())).containsExactly("manage.example tcp/443");
    }

    @Test
    void networksThatMoveOpenAndCloseTheFewestPrefixes() {
        EntryChange change = change("192.0.2.0/24", "192.0.2.0/25 198.51.100.0/25 198.51.100.128/25");

        assertThat(change.effect().opens().networks()).hasToString("198.51.100.0/24");
        assertThat(change.effect().closes().networks()).hasToString("192.0.2.128/25");
    }

    @Test
    void aPortOpensAllHostsOnItAndNothingElse() {
        EntryChange change = only(
                sets(set(Section.CORE, 164, true, "a.example b.example", "tcp/443")),
                sets(set(Section.CORE, 164, true, "a.example c.example", "tcp/80 tcp/443")));

        assertThat(lines(change.effect().opens())).containsExactly("a.example tcp/80", "c.example tcp/80 tcp/443");
        assertThat(lines(change.effect().closes())).containsExactly("b.example tcp/443");
    }

    @Test
    void flagsAndUnitsAloneDoNothing() {
        assertThat(only(
                                sets(set(Section.CORE, 97, false, "a.example", "tcp/443")),
                                sets(set(Section.CORE, 97, true, "a.example", "tcp/443")))
                        .effect())
                .isEqualTo(Effect.NONE);
        EntryChange units = RevisionDiffer.compare(
                        units("AMSUB0101", "d.example"), units("AMSUB0101 AMSUB0201", "d.example"))
                .scaleUnits()
                .getFirst();
        assertThat(units.change()).isEqualTo(EntryChange.Change.CHANGED);
        assertThat(units.effect()).isEqualTo(Effect.NONE);
    }

    @Test
    void anEntryWithoutPortsLetsNothingPass() {
        assertThat(only(
                                sets(set(Section.CORE, 1, true, "a.example", "")),
                                sets(set(Section.CORE, 1, true, "b.example", "")))
                        .effect())
                .isEqualTo(Effect.NONE);
    }

    @Test
    void whatComesWidensAndWhatGoesNarrows() {
        CatalogContent one = sets(coreSet(1, "a.example"));
        CatalogContent two = sets(coreSet(1, "a.example"), coreSet(2, "b.example"));

        assertThat(RevisionDiffer.compare(one, two).sets().getLast().effect().kind())
                .isEqualTo(Effect.Kind.WIDENED);
        assertThat(RevisionDiffer.compare(two, one).sets().getLast().effect().kind())
                .isEqualTo(Effect.Kind.NARROWED);
    }

    @Test
    void aSetThatMovesToAnotherSectionDoesNothingAsASet() {
        RevisionDiff diff = RevisionDiffer.compare(
                sets(set(Section.CORE, 172, true, "a.example *.a.example", "tcp/443")),
                sets(set(Section.DELIVERY_OPTIMIZATION, 172, true, "*.a.example a.example", "tcp/443")));

        assertThat(diff.sets())
                .extracting(row -> row.effect().kind())
                .containsExactly(Effect.Kind.WIDENED, Effect.Kind.NARROWED);
        assertThat(diff.setEffects()).containsExactly(new SetEffect(new SetId(172), Effect.NONE));
        assertThat(diff.effect()).isEqualTo(Effect.NONE);
    }

    @Test
    void whatAnotherEntryStillCoversIsNotClosedInAll() {
        RevisionDiff diff = RevisionDiffer.compare(
                sets(coreSet(1, "a.x.example b.example"), coreSet(2, "*.x.example")),
                sets(coreSet(1, "b.example"), coreSet(2, "*.x.example")));

        assertThat(lines(diff.sets().getFirst().effect().closes())).containsExactly("a.x.example tcp/443");
        assertThat(diff.effect().kind()).isEqualTo(Effect.Kind.NONE);
    }

    @Test
    void portsBetweenClientsAreNoDestinations() {
        CatalogContent from = peers("tcp/7680");
        CatalogContent to = peers("tcp/7680 udp/3544");
        Effect effect = RevisionDiffer.compare(from, to).effect();

        assertThat(effect.kind()).isEqualTo(Effect.Kind.WIDENED);
        assertThat(effect.opens().betweenClients()).hasToString("udp/3544");
        assertThat(effect.opens().flows()).isEmpty();
        assertThat(RevisionDiffer.compare(to, from).effect().closes().betweenClients())
                .hasToString("udp/3544");
    }

    private static CatalogContent peers(String services) {
        List<Service> ports =
                CatalogFixture.set(Section.CORE, 1, true, "", services).services();
        EndpointGroup group = new EndpointGroup(
                "delivery-peering",
                Section.DELIVERY_OPTIMIZATION,
                Optional.empty(),
                Direction.PEER,
                false,
                false,
                "",
                Category.DEFAULT,
                false,
                false,
                List.of(),
                ports,
                List.of(),
                List.of(),
                CatalogFixture.place(1));
        return new CatalogContent(CatalogFixture.SOURCE, List.of(), List.of(group), List.of(), List.of(), List.of());
    }

    private static CatalogContent units(String codes, String hosts) {
        return new CatalogContent(
                CatalogFixture.SOURCE,
                List.of(),
                List.of(),
                List.of(scaleUnits(Region.EU, codes, "one", hosts)),
                List.of(),
                List.of());
    }

    private static EntryChange change(String from, String to) {
        return only(sets(coreSet(1, from)), sets(coreSet(1, to)));
    }

    private static EntryChange only(CatalogContent from, CatalogContent to) {
        return RevisionDiffer.compare(from, to).sets().getFirst();
    }

    private static EndpointSet coreSet(int id, String destinations) {
        return set(Section.CORE, id, true, destinations, "tcp/443");
    }

    static List<String> lines(Reach reach) {
        List<String> lines = new ArrayList<>();
        reach.flows().forEach(part -> {
            part.hosts()
                    .forEach(host -> lines.add(host.pattern()
                            + (host.except().isEmpty()
                                    ? ""
                                    : " except " + host.except().toString().replaceAll("[\\[\\]]", ""))
                            + " " + part.ports()));
            part.networks().prefixes().forEach(network -> lines.add(network + " " + part.ports()));
        });
        return lines;
    }
}
