package dev.portreeve.approvals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.DecisionCommand;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.approvals.QueueEntry;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.requests.RequestFinding.Severity;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.ReviewedRequests;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// The queue as approvers and others find it.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import(ReviewedRequests.class)
@WithUserDetails("amelie")
@UseCase("UC-006")
class QueueViewIT extends SpringBrowserlessTest {

    @Autowired
    private ReviewedRequests requests;

    @Autowired
    private ReviewBook reviews;

    @Autowired
    private Approvals approvals;

    @Autowired
    private QueueCount count;

    private final List<String> titles = List.of("Quiet", "Everything");

    @BeforeEach
    void nothingWaitsFromBefore() {
        reviews.queue().forEach(entry -> requests.withdraw(entry.review().request()));
    }

    @Test
    void saysThatNothingWaits() {
        open("");
        assertThat(text()).contains("Nothing waits for you");
        assertThat(count.count()).isZero();
    }

    @Test
    void showsRisksFirst() {
        requests.inReview("claire", titles.get(0), "base");
        requests.inReview("minjun", titles.get(1), "win32", "autopilot", "remote-help");
        open("");
        List<QueueEntry> queue = reviews.queue();
        assertThat(queue).isSortedAccordingTo(QueueEntry.RISKS_FIRST);
        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst()).contains(titles.get(1)).contains("high");
        assertThat(count.count()).isEqualTo(2);
    }

    @Test
    void addressSaysWhatIsShown() {
        requests.inReview("claire", titles.get(0), "base");
        requests.inReview("minjun", titles.get(1), "win32", "autopilot", "remote-help");
        open("q=quIEt");
        assertThat(rows()).singleElement().asString().contains(titles.get(0));
        open("q=nowhere");
        assertThat(text()).contains("2 rows are hidden");
        open("risk=high");
        long risky = reviews.queue().stream()
                .filter(entry -> entry.count(Severity.HIGH) > 0)
                .count();
        assertThat(rows()).hasSize(Math.toIntExact(risky));
    }

    @Test
    void whatIsDecidedNoLongerWaitsForThatPerson() {
        RequestSnapshot request = requests.inReview("claire", titles.get(0), "base");
        assertThat(count.count()).isEqualTo(1);
        approvals.decide(new DecisionCommand(
                UUID.randomUUID(),
                request.id(),
                request.revision(),
                request.digest().orElseThrow(),
                DecisionVerdict.APPROVE,
                ""));
        assertThat(count.count()).isZero();
    }

    @Test
    void eachRowLeadsToItsRequest() {
        RequestSnapshot request = requests.inReview("claire", titles.get(0), "base");
        open("mine=true");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("requests/" + request.number());
        assertThat(rows())
                .singleElement()
                .asString()
                .contains("0 of 1 approval")
                .contains("(you)");
    }

    @Test
    @WithUserDetails("ivo")
    void anAuditorReadsIt() {
        requests.inReview("claire", titles.get(0), "base");
        open("");
        assertThat(rows()).hasSize(1);
        assertThat(count.count()).isZero();
    }

    @Test
    @WithUserDetails("claire")
    void engineersDoNotFindIt() {
        assertThatThrownBy(() -> navigate(QueueView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("approvals", QueryParameters.fromString(query));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
