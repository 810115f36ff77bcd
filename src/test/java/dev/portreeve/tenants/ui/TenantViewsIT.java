package dev.portreeve.tenants.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.tenants.EnforcementPoint;
import dev.portreeve.tenants.EnforcementPoints;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/// The pages about tenants.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@WithUserDetails("ada")
class TenantViewsIT extends SpringBrowserlessTest {

    @Autowired
    private Tenants tenants;

    @Autowired
    private EnforcementPoints points;

    @Test
    @UseCase("UC-010")
    @SuppressWarnings("unchecked")
    void addsATenantAndAnEnforcementPoint() {
        navigate(TenantListView.class);
        click("Add tenant");
        test(find(TextField.class).withCaption("Name").single()).setValue("Fabrikam");
        ((ComboBox<String>) find(ComboBox.class).withCaption("Region").single()).setValue("EU");
        test(find(TextField.class).withCaption("Scale unit").single()).setValue("amsub0501");
        click("Save");
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Fabrikam");
        click("Add enforcement point");
        test(find(TextField.class).withCaption("Name").single()).setValue("Edge");
        ((ComboBox<String>) find(ComboBox.class).withCaption("Target").single()).setValue("squid");
        TextArea sources = find(TextArea.class).withCaption("Sources").single();
        test(sources).setValue("10.0.0.0/8\nnot a source");
        click("Save");
        assertThat(sources.isInvalid()).isTrue();
        assertThat(sources.getErrorMessage()).contains("not a source");
        test(sources).setValue("10.0.0.0/8\ntrust");
        click("Save");
        Tenant tenant = tenants.all().stream()
                .filter(each -> each.name().equals("Fabrikam"))
                .findFirst()
                .orElseThrow();
        assertThat(points.of(tenant.id())).extracting(EnforcementPoint::name).containsExactly("Edge");
    }

    @Test
    @WithUserDetails("claire")
    @SuppressWarnings("unchecked")
    void engineersLookTenantsUpAndChangeNothing() {
        open("admin/tenants", "q=europe");
        Grid<Tenant> grid = findInView(Grid.class).single();
        assertThat(grid.getListDataView().getItems().map(Tenant::name)).containsExactly("Contoso Europe");
        assertThat(findInView(Button.class).withText("Add tenant").exists()).isFalse();
        TenantsNavigation.open(grid.getListDataView().getItem(0).id());
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Contoso Europe");
        assertThat(findInView(Button.class).withText("Edit tenant").exists()).isFalse();
    }

    private void click(String text) {
        List<Button> all = find(Button.class).withText(text).all();
        test(all.getLast()).click();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
