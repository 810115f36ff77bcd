package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.Sources;
import dev.portreeve.catalog.ruling.Verdict;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/// A page on its way into the catalog, as the steward sees it.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@WithUserDetails("sora")
class ImportPageIT extends SpringBrowserlessTest {

    @Autowired
    Catalog catalog;

    @Autowired
    Sources sources;

    @Test
    @UseCase("UC-001")
    void aStewardPastesAPageSeesTheDifferenceAndPublishesIt() {
        navigate("catalog/import", ImportView.class);
        paste("soup");
        assertThat(text(find(Banner.class).single())).contains("Nothing was taken", "unchanged");

        paste(new String(SourceDocuments.bytes(SourceDocuments.french()), StandardCharsets.UTF_8));
        assertThat(text(find(DifferenceStrip.class).single())).contains("~9");
        test(button("Publish as revision 4")).click();
        assertThat(text(find(DriftForm.class).single())).contains("4 departures are not ticked");
        List<Checkbox> departures =
                find(Checkbox.class, find(DriftForm.class).single()).all();
        assertThat(departures).anyMatch(each -> each.getLabel().contains("as revision 1"));
        departures.forEach(each -> each.setValue(true));
        find(TextArea.class)
                .withCondition(area -> "Why this is meant".equals(area.getLabel()))
                .single()
                .setValue("The newer page was withdrawn.");
        test(button("Publish as revision 4")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(text(find(Banner.class).single())).contains("Revision 4 is published");
        assertThat(catalog.current().orElseThrow().number().value()).isEqualTo(4);
    }

    @Test
    @UseCase("UC-017")
    void aStewardDecidesOnAValueWhereItStandsAndFindsTheDecisionAgain() {
        String page = new String(SourceDocuments.bytes(SourceDocuments.korean()), StandardCharsets.UTF_8)
                .replace("go.microsoft.com", "*.azurewebsites.net")
                .replace("13.67.13.176/28", "0.0.0.0/0");
        navigate("catalog/import", ImportView.class);
        paste(page);
        assertThat(text(find(QuarantineList.class).single())).contains("*.azurewebsites.net", "0.0.0.0/0");

        test(find(Button.class)
                        .withCondition(each -> each.getAriaLabel()
                                .filter("Decide on 0.0.0.0/0"::equals)
                                .isPresent())
                        .single())
                .click();
        assertThat(text(find(RulingForm.class).single())).contains("it stands for every host");
        decide("*.azurewebsites.net", Verdict.ACCEPT, "Confirmed by the vendor.");

        assertThat(text(find(QuarantineList.class).single())).doesNotContain("azurewebsites");
        assertThat(text(find(FindingGroups.class).single()))
                .contains("Accepted as it is: *.azurewebsites.net", "Confirmed by the vendor.");
        assertThat(text(find(DifferenceStrip.class).single())).contains("added");

        CatalogLinks.open("catalog/rulings?q=azure&verdict=accept");
        roundTrip();
        assertThat(text(find(RowTable.class).single())).contains("*.azurewebsites.net", "Confirmed by the vendor.");
        test(button("Withdraw")).click();
        find(TextArea.class).single().setValue("It was a mistake.");
        test(find(Button.class)
                        .withCondition(each -> each.getText().equals("Withdraw"))
                        .atIndex(2))
                .click();
        assertThat(text(find(EmptyState.class).single())).contains("No decision matches");
    }

    @Test
    @UseCase("UC-001")
    void aRevisionIsComposedAnewAndServiceAreasCanBeLeftOut() {
        sources.keep(SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01")));
        navigate("catalog/import", ImportView.class);

        test(button("Compose anew from the current page")).click();
        assertThat(text(find(CompositionPanel.class).single())).contains("adds 61 sets of other service areas");
        assertThat(text(find(DriftForm.class).single())).contains("Departures");

        find(Checkbox.class, find(CompositionPanel.class).single()).single().setValue(false);
        assertThat(text(find(CompositionPanel.class).single())).contains("left out");
        assertThat(text(find(Banner.class).single())).contains("says the same");
    }

    private void decide(String value, Verdict verdict, String reason) {
        test(find(Button.class)
                        .withCondition(each -> each.getAriaLabel()
                                .filter(("Decide on " + value)::equals)
                                .isPresent())
                        .single())
                .click();
        RulingForm form = find(RulingForm.class).all().stream()
                .filter(each -> verdicts(each).getLabel().endsWith(value))
                .findFirst()
                .orElseThrow();
        verdicts(form).setValue(verdict);
        find(TextArea.class, form).single().setValue(reason);
        test(find(Button.class, form).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Verdict> verdicts(RulingForm form) {
        return find(RadioButtonGroup.class, form).single();
    }

    private void paste(String page) {
        find(TextArea.class)
                .withCondition(area -> "Or paste the text".equals(area.getLabel()))
                .single()
                .setValue(page);
        test(button("Read")).click();
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(each -> each.getText().equals(label))
                .single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
