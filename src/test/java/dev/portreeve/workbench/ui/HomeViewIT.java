package dev.portreeve.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.DecisionCommand;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.catalog.PublishedContent;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.MeasuredRun;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.ReviewedRequests;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// The home page, by role.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import({ReviewedRequests.class, PackagePath.class, PublishedContent.class})
class HomeViewIT extends SpringBrowserlessTest {

    @Autowired
    private ReviewedRequests requests;

    @Autowired
    private Acting acting;

    @Autowired
    private Approvals approvals;

    @Autowired
    private PackagePath path;

    @Autowired
    private PublishedContent publishing;

    @Autowired
    private ApplicationContext portal;

    @Test
    @WithUserDetails("jonas")
    @UseCase("UC-006")
    void anApproverFindsWhatWaits() {
        RequestSnapshot first = requests.inReview("claire", "Lyon office", "win32");
        RequestSnapshot second = requests.inReview("minjun", "Busan office", "base");
        navigate(HomeView.class);
        assertThat(links()).contains("requests/" + first.number(), "requests/" + second.number(), "approvals");
        assertThat(text()).contains("My turn").contains("Review and decide");
    }

    @Test
    @WithUserDetails("minjun")
    @UseCase("UC-005")
    void anEngineerFindsDraftsChangesAndWhatCanBeIssued() {
        requests.draft("minjun", "Draft", "base");
        decide(requests.inReview("minjun", "Back", "win32"), DecisionVerdict.REQUEST_CHANGES);
        decide(requests.inReview("minjun", "Ready", "base"), DecisionVerdict.APPROVE);
        requests.draft("claire", "Not mine", "base");
        navigate(HomeView.class);
        assertThat(text())
                .contains("Finish the draft")
                .contains("Make the requested changes")
                .contains("Issue the package")
                .doesNotContain("Not mine");
        assertThat(find(Button.class).withText("New request").exists()).isTrue();
    }

    @Test
    @WithUserDetails("ivo")
    void countsOfTheStagesLeadToTheLists() {
        requests.inReview("claire", "Lyon office", "win32");
        navigate(HomeView.class);
        OrderedList stages = find(OrderedList.class).withClassName("pipe").single();
        assertThat(stages.getChildren()).hasSize(4);
        assertThat(links()).contains("requests?state=draft", "requests?state=in-review");
        assertThat(text()).doesNotContain("My turn");
    }

    @Test
    @WithUserDetails("sora")
    @UseCase("UC-003")
    void theLastCatalogChangeIsToldInNumbers() {
        navigate(HomeView.class);
        assertThat(links()).contains("catalog/compare?from=2&to=3");
        assertThat(text()).contains("Revision 3").contains("~3").contains("sets");
    }

    @Test
    @WithUserDetails("claire")
    @UseCase("UC-021")
    void openingsThatARevisionTouchesAreCounted() {
        publishing.next(PublishedContent.starter(2));
        path.issued("Apps");
        RevisionNumber revision = publishing.next(PublishedContent.starter(1));
        navigate(HomeView.class);
        assertThat(text()).doesNotContain("touched by revision");

        new MeasuredRun(portal).nanos(revision);
        navigate(HomeView.class);

        assertThat(text()).contains("1 of your openings is touched by revision " + revision);
        assertThat(links()).contains("requests/impact?revision=" + revision + "&mine=true");
    }

    private void decide(RequestSnapshot request, DecisionVerdict verdict) {
        acting.as(
                "amelie",
                () -> approvals.decide(new DecisionCommand(
                        UUID.randomUUID(),
                        request.id(),
                        request.revision(),
                        request.digest().orElseThrow(),
                        verdict,
                        "Because.")));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
