package dev.portreeve.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.catalog.PublishedContent;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.Amendments;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.MeasuredRun;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// The page of a revision, the mark on a request, and the way to an amendment.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import({Acting.class, PackagePath.class, PublishedContent.class})
@UseCase("UC-021")
class ImpactPagesIT extends SpringBrowserlessTest {

    @Autowired
    private Acting acting;

    @Autowired
    private PackagePath path;

    @Autowired
    private PublishedContent publishing;

    @Autowired
    private RequestBook requests;

    @Autowired
    private Amendments amendments;

    @Autowired
    private ImpactBook impacts;

    @Autowired
    private ApplicationContext portal;

    private RequestSnapshot request;
    private RevisionNumber revision;

    @BeforeEach
    void aRevisionTouchesAPackageInForce() {
        publishing.next(PublishedContent.starter(2));
        PackageSummary issued = path.issued("Apps for Nantes");
        revision = publishing.next(PublishedContent.starter(1));
        request = acting.as("ivo", () -> requests.find(issued.request()).orElseThrow());
    }

    private void carryOut() {
        new MeasuredRun(portal).nanos(revision);
    }

    @Test
    @WithUserDetails("ivo")
    void aRunThatWaitsShowsItsProgressAndAsksAgain() {
        open("requests/impact", "revision=" + revision);
        assertThat(findInView(ProgressBar.class).all()).hasSize(1);
        assertThat(text()).contains("You can leave this page");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        carryOut();
        open("requests", "");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        open("requests/impact", "revision=" + revision);
        assertThat(findInView(ProgressBar.class).all()).isEmpty();
        assertThat(text()).contains("Finished");
    }

    @Test
    @SuppressWarnings("unchecked")
    @WithUserDetails("ivo")
    void thePageShowsCountsRowsAndExactAddresses() {
        carryOut();
        open("requests/impact", "revision=" + revision + "&q=nantes");
        Grid<ListedImpact> grid = findInView(Grid.class).single();
        List<ListedImpact> rows = grid.getListDataView().getItems().toList();
        assertThat(rows).extracting(ListedImpact::number).contains(request.number());
        assertThat(links()).contains("requests/impact?revision=" + revision + "&kind=additive");

        ListedImpact row = rows.stream()
                .filter(each -> each.id().equals(request.id()))
                .findFirst()
                .orElseThrow();
        open("requests/impact", "revision=" + revision + "&row=" + request.number());
        assertThat(findInView(Grid.class).single().isDetailsVisible(row)).isTrue();
        String addresses = portal.getBean(ImpactPanel.class)
                .of(revision, request.id())
                .orElseThrow()
                .getElement()
                .getTextRecursively();
        acting.as("ivo", () -> impacts.details(revision, request.id()).orElseThrow()).changes().stream()
                .flatMap(change -> change.lines().stream())
                .forEach(line -> assertThat(addresses).contains(line.value()));
    }

    @Test
    @WithUserDetails("ivo")
    void theExportHasExactlyTheRowsOfThePage() {
        carryOut();
        open("requests/impact", "revision=" + revision + "&q=" + request.number());
        String csv = ((ImpactView) getCurrentView()).csv(ImpactCsv.headings());
        List<String> lines = csv.lines().toList();
        assertThat(lines.getFirst()).startsWith("Number,Title,Tenant,Scale unit,State,Kind of change");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith(request.number() + ",Apps for Nantes,"))
                .anyMatch(line -> line.contains(",opens,"))
                .anyMatch(line -> line.contains(",closes,"));
        open("requests/impact", "revision=" + revision + "&q=nowhere");
        assertThat(findInView(EmptyState.class).all()).hasSize(1);
        assertThat(((ImpactView) getCurrentView()).csv(ImpactCsv.headings()).lines())
                .hasSize(1);
    }

    @Test
    @WithUserDetails("ivo")
    void anotherRevisionThanThosePublishedShowsTheNewest() {
        open("requests/impact", "revision=999");
        assertThat(text()).contains("of");
        open("requests/impact", "revision=1");
        assertThat(findInView(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    @WithUserDetails("ivo")
    void aRequestBearsTheMarkInTheListAndOnItsPage() {
        carryOut();
        open("requests", "q=nantes");
        Grid<ListedRequest> grid = findInView(Grid.class).single();
        assertThat(grid.getListDataView().getItems().filter(row -> row.number().equals(request.number())))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.mark().orElseThrow().revision()).isEqualTo(revision));
        open("requests/" + request.number(), "");
        assertThat(text()).contains("Revision " + revision + " touches this: +");
        assertThat(text()).contains("What revision " + revision + " changes");
        assertThat(findInView(Button.class).withText("Prepare amendment").exists())
                .isFalse();
    }

    @Test
    @WithUserDetails("minjun")
    @UseCase("UC-022")
    void anEngineerPreparesAnAmendmentAndSeesTheDifference() {
        carryOut();
        open("requests/" + request.number(), "");
        test(findInView(Button.class).withText("Prepare amendment").single()).click();

        RequestSnapshot draft =
                acting.as("ivo", () -> amendments.of(request)).getFirst().request();
        assertThat(draft.form().justification())
                .contains("Catalog revision " + revision)
                .contains(request.number().toString())
                .contains("\n+ ")
                .hasSizeLessThanOrEqualTo(2_000);
        assertThat(text()).contains("Changes against what is open now");
        open("requests/" + draft.number(), "");
        assertThat(links()).contains("requests/" + request.number());
        assertThat(text()).contains("Amends " + request.number()).contains("What revision " + revision + " changes");
        open("requests/" + request.number(), "");
        assertThat(links()).contains("requests/" + draft.number());
        assertThat(findInView(Button.class).withText("Prepare amendment").exists())
                .isFalse();
    }

    @Test
    @WithUserDetails("amelie")
    void whatWasNotCheckedYetSaysSo() {
        RequestSnapshot approved = path.approved("Approved");
        RevisionNumber next = publishing.next(PublishedContent.starter(2));
        open("requests/" + approved.number(), "");
        assertThat(findInView(Banner.class).all())
                .anySatisfy(banner -> assertThat(banner.getElement().getTextRecursively())
                        .contains("Revision " + next)
                        .contains("count only if"));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
