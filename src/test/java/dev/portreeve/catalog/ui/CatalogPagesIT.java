package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/// The pages of the catalog as their readers use them.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@WithUserDetails("claire")
class CatalogPagesIT extends SpringBrowserlessTest {

    @Test
    @UseCase("UC-002")
    void theCatalogShowsEverySetOfTheCurrentRevision() {
        open("catalog");

        assertThat(entries()).hasSize(44);
        assertThat(text(find(FilterRow.class).single())).contains("21 set rows: 94 hosts, 84 networks");
        assertThat(sections()).hasSize(Section.INTUNE.size());
    }

    @Test
    @UseCase("UC-002")
    void anOlderRevisionIsOneParameterAway() {
        open("catalog?revision=1");

        assertThat(text(find(FilterRow.class).single())).contains("19 set rows: 110 hosts, 50 networks");
    }

    @Test
    @UseCase("UC-002")
    void theAddressKeepsEveryFilter() {
        open("catalog");
        FilterRow fields = find(FilterRow.class).single();
        select("catalog.filter.section.all").setValue(Section.APPLE);
        select("catalog.filter.kind.all").setValue(RequirementKind.ALLOW);
        select("catalog.filter.required.all").setValue(true);
        ComboBox<Object> port = box(0);
        port.setValue(Service.tcp(5223));
        find(TextField.class, fields).single().setValue("push.apple.com");
        CatalogFilter chosen = fields.filter();
        List<String> shown = entries();

        open("catalog?" + fields.query());

        assertThat(fields.query()).contains("section=apple", "kind=allow", "required=true", "q=push.apple.com");
        assertThat(find(FilterRow.class).single().filter()).isEqualTo(chosen);
        assertThat(entries()).isEqualTo(shown).hasSize(1);
    }

    @Test
    @UseCase("UC-002")
    void filteredToNothingNamesTheFilterAndOffersToClearIt() {
        open("catalog?q=nowhere.example.net");

        EmptyState empty = find(EmptyState.class).single();
        assertThat(text(empty)).contains("nowhere.example.net");
        test(find(Button.class, empty).single()).click();

        assertThat(entries()).hasSize(44);
    }

    @Test
    @UseCase("UC-002")
    void theDetailsOfASetShowAddressesProvenanceAndHistory() {
        open("catalog/core/163");

        String details = text(find(EntryPanel.class).single());
        assertThat(details)
                .contains("*.manage.microsoft.com", "wildcard", "covered by *.manage.microsoft.com")
                .contains("84, together 5,896 addresses", "13.67.13.176/28")
                .contains(
                        "Revision 3, page in English",
                        "line 100",
                        "Revision 2, page in Korean",
                        "line 69",
                        "Revision 1, page in French",
                        "line 66");
    }

    @Test
    @UseCase("UC-002")
    void aSetTheRevisionLacksIsShownAsANewerOneKnowsIt() {
        open("catalog/core/190?revision=1");

        assertThat(text(find(EntryPanel.class).single())).contains("Revision 1 does not have this entry");
    }

    @Test
    @UseCase("UC-003")
    void theComparisonCountsWhatAPersonCounted() {
        open("catalog/compare?from=1&to=2");

        assertThat(text(find(DifferenceStrip.class).single()).replaceAll("\\s+", ""))
                .startsWith("+2setsadded\u22120removed~6changed12unchanged+13hostsadded\u221233removed")
                .contains("50networks,allthesame");
        assertThat(find(MovedHosts.class).all())
                .extracting(moved -> moved.getChildren().count())
                .containsExactly(10L, 1L);
        assertThat(find(ChangeRow.class).all())
                .extracting(CatalogPagesIT::text)
                .anySatisfy(row -> assertThat(row).contains("164", "TCP\u00a0443 \u2192 80, 443"));
    }

    @Test
    @UseCase("UC-004")
    void aTenantLocationIsFoundAskedBackOrMatchedWithTheNearest() {
        assertThat(answer("North America 0501")).contains("AMSUA0501");
        assertThat(answer("Amérique du Nord 0501")).contains("AMSUA0501");
        assertThat(answer("북아메리카 0501")).contains("AMSUA0501");
        assertThat(answer("Asia Pacific 0101")).contains("several", "AMSUC0101", "AMSUD0101");
        assertThat(answer("Europe 0909")).contains("not known", "AMSUB");
    }

    private static void open(String address) {
        CatalogLinks.open(address);
        roundTrip();
    }

    private String answer(String location) {
        open("catalog/scale-units");
        find(TextField.class)
                .withCondition(
                        field -> field.getLabel() != null && !field.getLabel().isEmpty())
                .single()
                .setValue(location);
        return text(find(LocationReply.class).single());
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String caption) {
        String label = t(caption);
        return find(Select.class)
                .withCondition(each -> label.equals(each.getEmptySelectionCaption()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(int index) {
        return find(ComboBox.class).atIndex(index + 1);
    }

    private List<String> entries() {
        return find(Anchor.class).withClassName("set-link").all().stream()
                .map(Anchor::getHref)
                .map(href -> href.replaceFirst("\\?.*", ""))
                .toList();
    }

    private List<NativeTableRow> sections() {
        return find(NativeTableRow.class).withClassName("section-row").all();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
