package dev.portreeve.approvals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.ReviewedRequests;
import dev.portreeve.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// What people find and do about a decision on the page of a request.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import(ReviewedRequests.class)
@WithUserDetails("amelie")
@UseCase("UC-006")
class DecisionOnThePageIT extends SpringBrowserlessTest {

    @Autowired
    private ReviewedRequests requests;

    @Autowired
    private RequestBook book;

    @Autowired
    private ReviewBook reviews;

    @Test
    void anApproverApprovesWhatThePageShows() {
        RequestSnapshot request = open(requests.inReview("claire", "Lyon office", "win32"));
        assertThat(panel().getElement().getTextRecursively())
                .contains(request.digest().orElseThrow().hex());
        click("Approve");
        assertThat(book.find(request.id()).orElseThrow().state()).isEqualTo(RequestState.APPROVED);
        assertThat(panel().getElement().getTextRecursively()).contains("Nothing to decide");
        assertThat(find(Button.class).withText("Approve").exists()).isFalse();
    }

    @Test
    void aSecondPressOfTheSameButtonDecidesNothingMore() {
        RequestSnapshot request = open(requests.inReview("claire", "Lyon office", "win32"));
        Button approve = find(Button.class).withText("Approve").single();
        approve.click();
        approve.click();
        assertThat(reviews.of(book.find(request.id()).orElseThrow()).decisions())
                .hasSize(1);
    }

    @Test
    void rejectingNeedsAReason() {
        RequestSnapshot request = open(requests.inReview("claire", "Lyon office", "win32"));
        click("Reject");
        assertThat(comment().isInvalid()).isTrue();
        assertThat(book.find(request.id()).orElseThrow().state()).isEqualTo(RequestState.IN_REVIEW);
        test(comment()).setValue("There is no such office.");
        click("Reject");
        assertThat(book.find(request.id()).orElseThrow().state()).isEqualTo(RequestState.REJECTED);
    }

    @Test
    void askingForChangesBeginsTheNextRevision() {
        RequestSnapshot request = open(requests.inReview("claire", "Lyon office", "win32"));
        test(comment()).setValue("Name the office.");
        click("Request changes");
        RequestSnapshot now = book.find(request.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(RequestState.DRAFT);
        assertThat(now.revision()).isEqualTo(request.revision() + 1);
        assertThat(text()).contains("requested changes to revision 1").contains("Name the office.");
    }

    @Test
    void aPageThatIsOldIsRefusedWithTheNewDigestAndKeepsTheComment() {
        RequestSnapshot request = open(requests.inReview("claire", "Lyon office", "win32"));
        test(comment()).setValue("Looks right.");
        RequestSnapshot now = requests.resubmitted("claire", request, "win32", "autopilot");
        click("Approve");
        assertThat(book.find(request.id()).orElseThrow().state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(panel().getElement().getTextRecursively())
                .contains(now.digest().orElseThrow().hex());
        assertThat(find(Button.class).withText("Approve").exists()).isFalse();
        click("Show the request as it is now");
        assertThat(comment().getValue()).isEqualTo("Looks right.");
        click("Approve");
        assertThat(book.find(request.id()).orElseThrow().state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void ticksStayForTheReaderAndTheResult() {
        RequestSnapshot request = open(requests.inReview("claire", "Lyon office", "win32"));
        Checkbox first = find(Checkbox.class).withCaption("Viewed").all().getFirst();
        test(first).click();
        assertThat(text()).contains("1 of ");
        open(request);
        assertThat(find(Checkbox.class).withCaption("Viewed").all().getFirst().getValue())
                .isTrue();
    }

    @Test
    @WithUserDetails("claire")
    void theAuthorSeesNoButtonAndWhy() {
        open(requests.inReview("claire", "Lyon office", "win32"));
        assertThat(find(Button.class).withText("Approve").exists()).isFalse();
        assertThat(panel().getElement().getTextRecursively()).contains("others decide on it");
        assertThat(text()).contains("Waiting");
    }

    @Test
    @WithUserDetails("minjun")
    void anEngineerTalksButDoesNotDecide() {
        open(requests.inReview("claire", "Lyon office", "win32"));
        assertThat(find(Button.class).withText("Approve").exists()).isFalse();
        assertThat(panel().getElement().getTextRecursively()).contains("Security approvers decide");
        TextArea remark = find(TextArea.class).withCaption("New comment").single();
        click("Comment");
        assertThat(remark.isInvalid()).isTrue();
        test(remark).setValue("The proxy is ready.");
        click("Comment");
        assertThat(text()).contains("The proxy is ready.");
        assertThat(remark.getValue()).isEmpty();
    }

    @Test
    @WithUserDetails("ivo")
    void anAuditorOnlyReads() {
        open(requests.inReview("claire", "Lyon office", "win32"));
        assertThat(find(Button.class).withText("Approve").exists()).isFalse();
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(text()).contains("Audit log");
    }

    private RequestSnapshot open(RequestSnapshot request) {
        UI.getCurrent().navigate("requests");
        UI.getCurrent().navigate("requests/" + request.number());
        return request;
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextArea comment() {
        return find(TextArea.class).withCaption("Comment").single();
    }

    private Component panel() {
        return find(Div.class).withId(DecisionPanel.ID).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
