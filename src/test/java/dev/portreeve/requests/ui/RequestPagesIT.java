package dev.portreeve.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.requests.FormDraft;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.FindingList;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.VerdictStrip;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// The list of requests, and the page of one.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import(Acting.class)
@WithUserDetails("amelie")
@UseCase("UC-005")
class RequestPagesIT extends SpringBrowserlessTest {

    @Autowired
    private Acting acting;

    @Autowired
    private RequestBook book;

    @Autowired
    private RuleRequests requests;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Clock clock;

    @Test
    @SuppressWarnings("unchecked")
    void theListShowsWhatItsAddressSays() {
        RequestSnapshot draft = begin("Apple devices for Nantes");
        RequestSnapshot submitted = submit(begin("Autopilot for Lyon"));
        open("requests", "state=in-review");
        Grid<ListedRequest> grid = findInView(Grid.class).single();
        assertThat(grid.getListDataView().getItems().map(ListedRequest::number))
                .contains(submitted.number())
                .doesNotContain(draft.number());
        open("requests", "q=nantes");
        assertThat(findInView(TextField.class).single().getValue()).isEqualTo("nantes");
        grid = findInView(Grid.class).single();
        assertThat(grid.getListDataView().getItems().map(ListedRequest::title))
                .containsOnly("Apple devices for Nantes");
        test(findInView(Checkbox.class).single()).click();
        assertThat(findInView(EmptyState.class).all()).hasSize(1);
        assertThat(findInView(Button.class).withText("New request").exists()).isFalse();
    }

    @Test
    void aRequestShowsFindingsChangesAndTexts() {
        RequestSnapshot submitted = submit(begin("Autopilot for Lyon"));
        open("requests/" + submitted.number(), "target=nftables");
        assertThat(findInView(FindingList.class).single().getChildren()).isNotEmpty();
        assertThat(findInView(VerdictStrip.class).all()).hasSize(1);
        assertThat(findInView(H1.class).single().getElement().getTextRecursively())
                .contains("Autopilot for Lyon");
        assertThat(findInView(Button.class).withText("Revise").exists()).isFalse();
    }

    @Test
    void everythingThatIsNotExactStandsFirst() {
        RequestSnapshot submitted = submit(begin("Autopilot for Lyon"));
        open("requests/" + submitted.number(), "");
        List<Verdict> deviations =
                acting
                        .as(
                                "ivo",
                                () -> book.proposal(submitted)
                                        .orElseThrow()
                                        .rendered()
                                        .renderings())
                        .stream()
                        .flatMap(rendering -> rendering.deviations().stream())
                        .toList();
        assertThat(deviations).isNotEmpty();
        assertThat(findInView(H2.class).all().getFirst().getText())
                .isEqualTo("Not exact: " + deviations.size() + " verdicts");
        String page = getCurrentView().getElement().getTextRecursively();
        for (Verdict verdict : deviations) {
            assertThat(page).contains(verdict.entry().value());
        }
        assertThat(findInView(RowTable.class).all().stream()
                        .map(table -> table.getElement().getTextRecursively())
                        .toList()
                        .toString())
                .contains("wider", "core-97", "By the addresses that dnsmasq adds", "Make the dnsmasq");
    }

    @Test
    void aRequestThatDoesNotExistIsAPage() {
        open("requests/PR-1999-000001", "");
        assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
    }

    private RequestSnapshot begin(String title) {
        String tenant = acting.as(
                "claire",
                () -> tenants.active().stream()
                        .filter(each -> each.name().equals("Contoso Europe"))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
        RequestForm form = FormDraft.right()
                .with("title", title)
                .with("tenant", tenant)
                .with("targets", "nftables,squid")
                .with(
                        "expires",
                        LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                                .plusDays(90)
                                .toString())
                .toForm();
        return acting.as("claire", () -> done(requests.begin(form)));
    }

    private RequestSnapshot submit(RequestSnapshot draft) {
        return acting.as("claire", () -> done(requests.submit(draft.id(), draft.version())));
    }

    private static RequestSnapshot done(RequestOutcome outcome) {
        return switch (outcome) {
            case RequestOutcome.Done done -> done.request();
            case RequestOutcome.Refused refused ->
                throw new AssertionError(List.copyOf(refused.refusals()).toString());
        };
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
