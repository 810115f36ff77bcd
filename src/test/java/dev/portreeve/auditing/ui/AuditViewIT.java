package dev.portreeve.auditing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.audit.AuditEvent;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/// The auditor's page.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@WithUserDetails("ivo")
class AuditViewIT extends SpringBrowserlessTest {

    @Test
    @UseCase("UC-011")
    void addressSaysWhichEventsAreShown() {
        open("audit", "kind=identity.person-created&outcome=done");
        assertThat(test(grid()).size()).isEqualTo(7);
        open("audit", "kind=identity.person-created&to=2020-01-01");
        assertThat(test(grid()).size()).isZero();
        open("audit", "outcome=nonsense&actor=nobody&from=never&kind=identity.person-created");
        assertThat(test(grid()).size()).isEqualTo(7);
    }

    @Test
    void anEventIsShownWithItsBytes() {
        open("audit", "kind=identity.person-created");
        AuditEvent event = test(grid()).getRow(0);
        Button open = (Button) test(grid()).getCellComponent(0, 5);
        test(open).click();
        assertThat(find(Pre.class).single().getText()).isEqualTo(event.leaf());
    }

    @Test
    @WithUserDetails("claire")
    void othersFindNothingThere() {
        assertThatThrownBy(() -> navigate(AuditView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<AuditEvent> grid() {
        return findInView(Grid.class).single();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
