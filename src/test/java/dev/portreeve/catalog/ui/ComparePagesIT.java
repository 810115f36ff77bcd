package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.FilledCatalog;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.SnapshotId;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Comparing as its readers do it.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@Import(FilledCatalog.class)
@UseCase("UC-020")
@WithUserDetails("claire")
class ComparePagesIT extends SpringBrowserlessTest {

    private static final String BOTH = "catalog/compare?from=1&to=2";

    @Autowired
    Catalog catalog;

    @Autowired
    FilledCatalog filled;

    @Test
    void tenHostsThatMovedAreOneChange() {
        open(BOTH);

        assertThat(row("core/170"))
                .contains("hosts moved", "wider and narrower", "10 hosts moved")
                .contains("*-mscdn.azureedge.net \u2192 *-mscdn.manage.microsoft.com");
        assertThat(text(find(DifferenceStrip.class).single()))
                .contains("~10of them moved", "in effect wider and narrower");
    }

    @Test
    void anEffectThatTheRowsDoNotTellIsSpeltOut() {
        open(BOTH);

        assertThat(row("autopilot/164")).contains("In effect, for this entry", "*.windowsupdate.com");
        assertThat(row("core/97")).contains("the same").doesNotContain("In effect, for this entry");
        assertThat(row("core/170")).doesNotContain("In effect, for this entry");
        assertThat(text(find(TotalEffect.class).single()))
                .contains("Something opens and something closes")
                .contains("*.delivery.mp.microsoft.com", "without *.dl.delivery.mp.microsoft.com");
    }

    @Test
    void theAddressKeepsEveryFilter() {
        open(BOTH);
        DifferenceFields fields = find(DifferenceFields.class).single();
        choice(0).setValue(Section.CORE);
        choice(1).setValue(DifferenceFilter.Kind.REPLACED);
        choice(2).setValue(Effect.Kind.BOTH);
        find(TextField.class, fields).single().setValue("swda01");
        DifferenceFilter chosen = fields.filter();

        assertThat(keys()).containsExactly("core/170");
        assertThat(fields.kept("core/170"))
                .isEqualTo("&section=core&change=replaced&effect=both&q=swda01&at=core%2F170");
        open(BOTH + fields.kept("core/170"));
        assertThat(find(DifferenceFields.class).single().filter()).isEqualTo(chosen);
        assertThat(keys()).containsExactly("core/170");
        assertThat(find(ChangeRow.class).single().getClassNames()).contains("now");
    }

    @Test
    void eachFilterShowsWhatItSays() {
        open(BOTH + "&change=added");
        assertThat(keys()).containsExactly("core/190", "core/189", "wufb");
        open(BOTH + "&effect=none");
        assertThat(keys()).containsExactly("core/97", "wufb");
        open(BOTH + "&q=au.download.windowsupdate.com");
        assertThat(keys()).containsExactly("autopilot/164");
        open(BOTH + "&q=172");
        assertThat(keys()).containsExactly("core/172", "delivery-optimization/172");
    }

    @Test
    void filteredToNothingOffersToClear() {
        open(BOTH + "&q=nowhere.example.net");

        test(find(Button.class, find(EmptyState.class).single()).single()).click();

        assertThat(keys()).hasSize(12);
    }

    @Test
    void nextAndPreviousGoFromChangeToChangeAndRoundTheEnds() {
        open(BOTH);
        List<String> keys = keys();

        press("n");
        assertThat(here()).isEqualTo(keys.getFirst());
        press("n");
        assertThat(here()).isEqualTo(keys.get(1));
        press("p");
        press("p");
        assertThat(here()).isEqualTo(keys.getLast());
        assertThat(find(DifferenceFields.class).single().place()).contains(keys.getLast());
    }

    @Test
    void aDeepLinkOpensOneChange() {
        open(BOTH + "&at=apple/178");
        assertThat(find(ChangeRow.class).withClassName("now").exists()).isFalse();
        open(BOTH + "&at=core/170");

        assertThat(here()).isEqualTo("core/170");
        assertThat(find(
                                Details.class,
                                find(ChangeRow.class).withClassName("now").single())
                        .single()
                        .isOpened())
                .isTrue();
    }

    @Test
    void theExportsHoldWhatIsShown() {
        RevisionDiff diff = RevisionDiffer.compare(content(1), content(2));
        RevisionDiff shown = new DifferenceFilter(
                        java.util.Optional.of(Section.CORE), java.util.Optional.empty(), java.util.Optional.empty(), "")
                .apply(diff);
        Comparison comparison = new Comparison(new Side("1", "one", "one"), new Side("2", "two", "two"), diff);

        List<String> lines = new String(DifferenceExports.csv(comparison, shown), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst()).isEqualTo("from,to,section,entry,change,effect,what,old,new,ports,remark");
        assertThat(lines)
                .contains(
                        "1,2,core,97,changed,none,required,false,true,,",
                        "1,2,core,170,changed,both,host,swda01-mscdn.azureedge.net,swda01-mscdn.manage.microsoft.com,,",
                        "1,2,core,170,changed,both,closes,swda01-mscdn.azureedge.net,,tcp/443,",
                        "1,2,core,190,added,widened,opens,,go.microsoft.com,tcp/80 tcp/443,")
                .noneMatch(line -> line.contains("autopilot"));
        JsonNode json = JsonMapper.shared().readTree(DifferenceExports.json(shown));
        assertThat(json.at("/sets/changed").findValuesAsString("id")).containsExactly("172", "170", "97");
        assertThat(json.at("/groups/changed")).isEmpty();
        assertThat(json.at("/requirements")).isEmpty();
    }

    @Test
    void aSourceStandsBesideARevision() {
        SnapshotId service = filled.keep(SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01")));
        open("catalog/compare?from=2&to=" + service);

        assertThat(text(find(DifferenceAside.class).single()))
                .contains("sources of different kinds", "It counts neither as added nor as removed");
        assertThat(keys()).contains("common/56", "core/190").noneMatch(key -> key.startsWith("exchange"));
        open("catalog/compare?from=2&to=" + service + "&change=not-stated");
        assertThat(keys()).contains("exchange/1", "store", "windows/EU").doesNotContain("core/190");
        open("catalog/compare?from=" + service + "&to=" + service);
        assertThat(text(find(EmptyState.class).single())).contains("Both hold the same facts");
    }

    private dev.portreeve.catalog.model.CatalogContent content(int revision) {
        return catalog.revision(new RevisionNumber(revision)).orElseThrow().content();
    }

    private static void open(String address) {
        CatalogLinks.open(address);
        roundTrip();
    }

    private void press(String key) {
        test(find(Button.class, find(DifferenceFields.class).single())
                        .withCondition(
                                button -> Objects.equals(button.getElement().getAttribute("data-key"), key))
                        .single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> choice(int index) {
        return find(Select.class, find(DifferenceFields.class).single()).atIndex(index + 1);
    }

    private List<String> keys() {
        return find(ChangeRow.class).all().stream().map(ChangeRow::key).toList();
    }

    private String here() {
        return find(ChangeRow.class).withClassName("now").single().key();
    }

    private String row(String key) {
        return text(find(ChangeRow.class)
                .withCondition(row -> row.key().equals(key))
                .single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
