package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.portreeve.bundles.PackageOutcome;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageRefusal;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.Packages;
import dev.portreeve.catalog.PublishedContent;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.ReviewedRequests;
import dev.portreeve.testing.UseCase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A revision is published while requests are in review, approved and issued.
@IntegrationTest
@Tag("database")
@Import({Acting.class, PackagePath.class, ReviewedRequests.class, PublishedContent.class})
@UseCase("UC-021")
class ImpactRunIT {

    @Autowired
    private Acting acting;

    @Autowired
    private PackagePath path;

    @Autowired
    private ReviewedRequests reviewed;

    @Autowired
    private PublishedContent publishing;

    @Autowired
    private RequestRuns runs;

    @Autowired
    private ImpactRun impact;

    @Autowired
    private ImpactBook book;

    @Autowired
    private RequestBook requests;

    @Autowired
    private Packages packages;

    @Autowired
    private CustomTask<Void> job;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private RequestSnapshot inReview;
    private RequestSnapshot approved;
    private PackageSummary issued;
    private RevisionNumber published;

    @BeforeEach
    void aRevisionAfterRequests() {
        publishing.next(PublishedContent.starter(2));
        jdbc.sql("delete from platform.job where task_name = 'requests/run'").update();
        inReview = reviewed.inReview("claire", "In review", "win32");
        issued = path.issued("Issued");
        approved = path.approved("Approved");
        published = publishing.next(PublishedContent.starter(1));
    }

    @Test
    void publishingChangesNoRequestAndAnnouncesTheRun() {
        assertThat(state(approved)).isEqualTo(RequestState.APPROVED);
        ImpactProgress progress = progress();
        assertThat(progress.isFinished()).isFalse();
        assertThat(progress.started()).isEmpty();
        assertThat(jobs()).contains("revision-" + published);
        assertThat(acting.as("ivo", () -> book.awaited(now(approved)))).contains(published);
    }

    @Test
    void aPublishingThatFailsLeavesNoRunBehind() {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.executeWithoutResult(status -> {
            publishing.next(PublishedContent.starter(2));
            status.setRollbackOnly();
        });

        assertThat(jobs()).doesNotContain("revision-" + published.next());
        assertThat(acting.as("ivo", () -> book.progress(published.next()))).isEmpty();
    }

    @Test
    void theRunSaysWhatTheRevisionDoesAndTakesStaleApprovalsBack() {
        assertThat(carryOut()).isEqualTo(RunStep.FINISHED);

        assertThat(progress().isFinished()).isTrue();
        assertThat(progress().done()).isEqualTo(progress().total()).isGreaterThanOrEqualTo(3);
        assertThat(state(inReview)).isEqualTo(RequestState.IN_REVIEW);
        assertThat(now(inReview).digest()).isNotEqualTo(inReview.digest());
        assertThat(state(approved)).isEqualTo(RequestState.IN_REVIEW);
        assertThat(requestOf(issued).state()).isEqualTo(RequestState.ISSUED);
        ImpactMark mark = acting.as("ivo", () -> book.mark(requestOf(issued))).orElseThrow();
        assertThat(mark.revision()).isEqualTo(published);
        assertThat(mark.touches()).isTrue();
        ImpactDetails details =
                acting.as("ivo", () -> book.details(published, issued.request()).orElseThrow());
        assertThat(details.opening()).isEqualTo(mark.opening());
        assertThat(details.closing()).isEqualTo(mark.closing());
        ImpactCounts counts = acting.as("ivo", () -> book.counts(published));
        assertThat(counts.touched()).isGreaterThanOrEqualTo(2);
        assertThat(counts.all())
                .isEqualTo(acting.as("ivo", () -> book.of(published)).size());
        assertThat(acting.as("ivo", () -> book.touching(Optional.empty()))).containsKey(issued.request());
        assertThat(acting.as("ivo", () -> book.awaited(now(approved)))).isEmpty();
    }

    @Test
    void aRevisionThatOpensTheSameKeepsApprovals() {
        carryOut();
        RequestSnapshot again = path.approved("Approved by the newest");
        RevisionNumber same = publishing.next(PublishedContent.starter(1));

        runs.carryOut(new RunOccasion.Revision(same), () -> false);

        assertThat(now(again))
                .isEqualTo(acting.as("ivo", () -> requests.find(again.id())).orElseThrow());
        assertThat(state(again)).isEqualTo(RequestState.APPROVED);
        assertThat(now(again).digest()).isEqualTo(again.digest());
        List<ImpactedRequest> found = acting.as("ivo", () -> book.of(same));
        assertThat(found)
                .filteredOn(each -> each.id().equals(again.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.mark().identical()).isTrue());
    }

    @Test
    void whatIsStaleCannotBeIssuedBeforeTheRunEither() {
        PackageOutcome outcome = acting.as("minjun", () -> packages.issue(approved.id()));

        assertThat(outcome).isEqualTo(new PackageOutcome.Refused(new PackageRefusal.ResultChanged()));
        assertThat(state(approved)).isEqualTo(RequestState.IN_REVIEW);
    }

    @Test
    void anInterruptedRunGoesOnBehindItsLastBatch() {
        multiply(2 * ImpactRun.BATCH);
        AtomicInteger asked = new AtomicInteger();
        RunStep interrupted = runs.carryOut(new RunOccasion.Revision(published), () -> asked.incrementAndGet() > 1);
        assertThat(interrupted).isEqualTo(RunStep.MORE);
        assertThat(progress().done()).isEqualTo(ImpactRun.BATCH);
        assertThat(rows()).isEqualTo(ImpactRun.BATCH);

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    acting.as("ivo", () -> impact.step(published, new HashMap<>()));
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");
        assertThat(rows()).as("a batch that is not committed is none").isEqualTo(ImpactRun.BATCH);

        Scheduler another = Scheduler.create(dataSource, job)
                .tableName("platform.job")
                .threads(1)
                .pollingInterval(Duration.ofMillis(100))
                .schedulerName(new com.github.kagkarlsson.scheduler.SchedulerName.Fixed("another portal"))
                .build();
        another.start();
        try {
            for (int i = 0; i < 600 && !progress().isFinished(); i++) {
                pause();
            }
        } finally {
            another.stop();
        }
        assertThat(progress().isFinished()).isTrue();
        assertThat(progress().done()).isEqualTo(progress().total()).isEqualTo(rows());
        assertThat(jobs()).doesNotContain("revision-" + published);
    }

    @Test
    void aRequestThatSomebodyHoldsIsLookedAtInTheNextRound() {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql("select 1 from requests.request where id = :id for update")
                    .param("id", approved.id().value())
                    .query(Integer.class)
                    .single();
            assertThat(inAnotherThread(this::carryOut)).isEqualTo(RunStep.WAIT);
        });
        assertThat(progress().isFinished()).isFalse();
        assertThat(state(approved)).isEqualTo(RequestState.APPROVED);

        assertThat(carryOut()).isEqualTo(RunStep.FINISHED);
        assertThat(state(approved)).isEqualTo(RequestState.IN_REVIEW);
    }

    @Test
    void aRequestThatCannotBeReadKeepsNobodyElseWaiting() {
        new IssuedCopies(jdbc, transactions).unreadable(requestOf(issued));

        assertThat(carryOut()).isEqualTo(RunStep.FINISHED);
        assertThat(state(approved)).isEqualTo(RequestState.IN_REVIEW);
        assertThat(jdbc.sql("select count(*) from requests.impact_details where details like '%not-computed%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyWhoIsSignedInReadsIt() {
        assertThatThrownBy(() -> book.counts(published)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aNewVersionLooksAtOpenRequestsOnce() {
        runs.begin("9.9.9");
        runs.begin("9.9.9");

        assertThat(jobs()).contains("version-9.9.9");
        assertThat(runs.carryOut(new RunOccasion.Version("9.9.9"), () -> false)).isEqualTo(RunStep.FINISHED);
        assertThat(state(approved)).isEqualTo(RequestState.IN_REVIEW);
        assertThat(runs.carryOut(new RunOccasion.Version("9.9.9"), () -> false)).isEqualTo(RunStep.FINISHED);
    }

    private RunStep carryOut() {
        return runs.carryOut(new RunOccasion.Revision(published), () -> false);
    }

    private ImpactProgress progress() {
        return acting.as("ivo", () -> book.progress(published).orElseThrow());
    }

    private RequestSnapshot now(RequestSnapshot request) {
        return acting.as("ivo", () -> requests.find(request.id()).orElseThrow());
    }

    private RequestState state(RequestSnapshot request) {
        return now(request).state();
    }

    private RequestSnapshot requestOf(PackageSummary summary) {
        return acting.as("ivo", () -> requests.find(summary.request()).orElseThrow());
    }

    private List<String> jobs() {
        return jdbc.sql("select task_instance from platform.job where task_name = 'requests/run'")
                .query(String.class)
                .list();
    }

    private int rows() {
        return jdbc.sql("select count(*) from requests.impact where catalog_revision = :revision")
                .param("revision", published.value())
                .query(Integer.class)
                .single();
    }

    private static <T> T inAnotherThread(java.util.function.Supplier<T> act) {
        return java.util.concurrent.CompletableFuture.supplyAsync(act).join();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Copies of the issued request, as many as that.
    private void multiply(int copies) {
        new IssuedCopies(jdbc, transactions).of(requestOf(issued), copies);
    }
}
