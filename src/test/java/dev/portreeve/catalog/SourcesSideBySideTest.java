package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.diff.Counts;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.FlagChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.testing.SourceDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The web service beside itself, changed by hand, and beside the article.
class SourcesSideBySideTest {

    private final byte[] answer = SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01"));
    private final CatalogContent service = FilledCatalog.read(answer);

    private interface Edit {
        void to(ArrayNode sets);
    }

    @Test
    void theServiceDoesNotDifferFromItself() {
        RevisionDiff diff = RevisionDiffer.compare(service, service);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.effect()).isEqualTo(Effect.NONE);
        assertThat(diff.summary().sets()).isEqualTo(new Counts(0, 0, 0, 79));
    }

    @Test
    void aSetThatGoesNarrowsAndOneThatComesWidens() {
        CatalogContent fewer = edited(sets -> sets.remove(0));

        assertThat(RevisionDiffer.compare(service, fewer).summary().sets()).isEqualTo(new Counts(0, 1, 0, 78));
        assertThat(RevisionDiffer.compare(fewer, service).summary().sets()).isEqualTo(new Counts(1, 0, 0, 78));
    }

    @Test
    void aRedundantNetworkAndAReorderedListDoNothing() {
        RevisionDiff diff = RevisionDiffer.compare(service, edited(sets -> {
            ArrayNode networks = (ArrayNode) set(sets, 163).get("ips");
            JsonNode first = networks.remove(0);
            String address = first.asString().replaceFirst("/.*", "");
            networks.add(first).add(address + "/32");
        }));

        assertThat(diff.sets())
                .filteredOn(entry -> entry.change() == EntryChange.Change.CHANGED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.networks().added()).hasSize(1);
                    assertThat(entry.effect()).isEqualTo(Effect.NONE);
                });
    }

    @Test
    void hostsThatMoveAreOneChangeInEverySetTheyStandIn() {
        String text = new String(answer, StandardCharsets.UTF_8)
                .replace("-mscdn.azureedge.net", "-mscdn.manage.microsoft.com");
        RevisionDiff diff = RevisionDiffer.compare(service, FilledCatalog.read(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(diff.moves().keySet())
                .singleElement()
                .satisfies(move -> assertThat(move.from() + " " + move.to())
                        .isEqualTo("*-mscdn.azureedge.net *-mscdn.manage.microsoft.com"));
        assertThat(diff.setEffects())
                .extracting(each -> each.id() + " " + each.effect().kind())
                .containsExactly("170 BOTH");
        assertThat(diff.effect().kind())
                .as("another set has *.manage.microsoft.com")
                .isEqualTo(Effect.Kind.NARROWED);
    }

    @Test
    void aPortThatGoesAndAFlagThatTurnsAreToldApart() {
        RevisionDiff diff = RevisionDiffer.compare(service, edited(sets -> {
            set(sets, 163).put("tcpPorts", "443");
            set(sets, 97).put("required", true);
        }));

        assertThat(diff.setEffects())
                .extracting(each -> each.id() + " " + each.effect().kind())
                .containsExactly("97 NONE", "163 NARROWED");
        assertThat(diff.sets())
                .flatExtracting(EntryChange::flags)
                .containsExactly(new FlagChange(FlagChange.Flag.REQUIRED, "false", "true"));
    }

    @Test
    void besideTheArticleSetsAreComparedByNumber() {
        CatalogContent article = FilledCatalog.read(SourceDocuments.bytes(SourceDocuments.korean()));
        RevisionDiff diff = RevisionDiffer.compare(article, service);

        assertThat(diff.acrossSources()).isTrue();
        assertThat(diff.requirements()).isEmpty();
        assertThat(ids(diff, EntryChange.Change.REMOVED))
                .containsExactly(
                        "core/172", "core/190", "delivery-optimization/172", "apple/178", "authentication/150");
        assertThat(ids(diff, EntryChange.Change.ADDED)).containsExactly("mem/186", "mem/192");
        assertThat(diff.groups()).allMatch(entry -> entry.change() == EntryChange.Change.NOT_STATED);
        assertThat(diff.scaleUnits()).allMatch(entry -> entry.change() == EntryChange.Change.NOT_STATED);
        assertThat(diff.entries())
                .filteredOn(entry -> entry.change() == EntryChange.Change.NOT_STATED)
                .hasSize(diff.summary().notStated())
                .noneMatch(entry -> entry.effect().kind() != Effect.Kind.NONE);
    }

    private static List<String> ids(RevisionDiff diff, EntryChange.Change change) {
        return diff.sets().stream()
                .filter(entry -> entry.change() == change)
                .map(entry -> entry.key().toString())
                .toList();
    }

    private CatalogContent edited(Edit edit) {
        ArrayNode sets = (ArrayNode) JsonMapper.shared().readTree(answer);
        edit.to(sets);
        return FilledCatalog.read(JsonMapper.shared().writeValueAsBytes(sets));
    }

    private static ObjectNode set(ArrayNode sets, int id) {
        for (JsonNode set : sets) {
            if (set.get("id").asInt() == id) {
                return (ObjectNode) set;
            }
        }
        throw new AssertionError("no set " + id);
    }
}
