package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/// Who says so and who does not, as readers see it.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@UseCase("UC-018")
@WithUserDetails("claire")
class FactPagesIT extends SpringBrowserlessTest {

    @Test
    void theDetailsOfASetLeadToWhoSaysSo() {
        open("catalog/core/170");
        Anchor link = find(Anchor.class)
                .withCondition(each -> each.getText().equals("Who says so"))
                .single();

        open(link.getHref());

        assertThat(text(find(FactTable.class).single()))
                .contains("Revision 2, Learn page, text, Korean", "Revision 1, Learn page, text, French");
    }

    @Test
    void onlyWhatIsNotSaidByAllIsOneParameterAway() {
        open("catalog/facts/97?differing=true");

        assertThat(rows())
                .hasSize(2)
                .anyMatch(row -> row.startsWith("yesrequiredsays so") && row.endsWith("does not say it"))
                .anyMatch(row -> row.startsWith("norequireddoes not say it"));
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
    }

    @Test
    void twoSourcesAreHeldAgainstEachOtherAndTheAddressKeepsTheFilters() {
        open("catalog/disagreements?from=revision-1&to=revision-2&kind=port");
        List<String> rows = rows();
        assertThat(rows)
                .anyMatch(row -> row.contains("164") && row.contains("tcp/80") && row.contains("only the second"));

        find(TextField.class, find(DisagreementFields.class).single()).single().setValue("nowhere.example.net");
        assertThat(text(find(EmptyState.class).single())).contains("No disagreement matches");
        test(find(Button.class, find(EmptyState.class).single()).single()).click();
        assertThat(rows().size()).isGreaterThan(rows.size());
    }

    @Test
    void aPageBesideItselfIsItsTablesBesideItsList() {
        open("catalog/disagreements?from=revision-2&to=revision-2");

        assertThat(text(find(EmptyState.class).single())).contains("does not contradict itself");
    }

    private static void open(String address) {
        CatalogLinks.open(address);
        roundTrip();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .skip(1)
                .map(FactPagesIT::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
