package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.DecisionCommand;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.catalog.PublishedContent;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// From a revision that touches a package in force to the package that supersedes it.
@IntegrationTest
@Tag("database")
@Import({Acting.class, PackagePath.class, PublishedContent.class})
@UseCase("UC-022")
class AmendmentsIT {

    @Autowired
    private Acting acting;

    @Autowired
    private PackagePath path;

    @Autowired
    private PublishedContent publishing;

    @Autowired
    private RequestRuns runs;

    @Autowired
    private RequestBook requests;

    @Autowired
    private RuleRequests drafts;

    @Autowired
    private ImpactBook impacts;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Approvals approvals;

    @Autowired
    private PackageShelf shelf;

    @Autowired
    private JdbcClient jdbc;

    private PackageSummary issued;
    private RequestSnapshot request;
    private RevisionNumber revision;

    @BeforeEach
    void aRevisionTouchesAPackageInForce() {
        publishing.next(PublishedContent.starter(2));
        issued = path.issued("Apps");
        revision = publishing.next(PublishedContent.starter(1));
        runs.carryOut(new RunOccasion.Revision(revision), () -> false);
        request = acting.as("ivo", () -> requests.find(issued.request()).orElseThrow());
        assertThat(acting.as("ivo", () -> impacts.mark(request).orElseThrow()).touches())
                .isTrue();
    }

    @Test
    void anAmendmentIsADraftWithTheSameChoices() {
        RequestSnapshot draft = done(prepare("minjun", revision));

        assertThat(draft.state()).isEqualTo(RequestState.DRAFT);
        assertThat(draft.form().features()).isEqualTo(request.form().features());
        assertThat(draft.form().networks()).isEqualTo(request.form().networks());
        assertThat(draft.form().expires()).isEqualTo(request.form().expires());
        assertThat(draft.form().justification()).isEqualTo("Because of the revision.");
        assertThat(EnforcementPlace.of(draft.form())).isEqualTo(EnforcementPlace.of(request.form()));
        Amendment amendment = acting.as("ivo", () -> amendments.find(draft).orElseThrow());
        assertThat(amendment.amends().id()).isEqualTo(request.id());
        assertThat(amendment.revision()).isEqualTo(revision);
        assertThat(acting.as("ivo", () -> amendments.of(request)))
                .extracting(each -> each.request().id())
                .containsExactly(draft.id());
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'requests.amendment-begun'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(acting.as("ivo", () -> requests.find(request.id()).orElseThrow()))
                .isEqualTo(request);
    }

    @Test
    void thereIsOneForARequestAndRevisionUnlessItWasWithdrawn() {
        RequestSnapshot first = done(prepare("claire", revision));

        assertThat(prepare("minjun", revision))
                .isEqualTo(RequestOutcome.Refused.because(new RequestRefusal.AmendedAlready(first.number())));
        acting.as("claire", () -> drafts.withdraw(first.id()));
        assertThat(prepare("minjun", revision)).isInstanceOf(RequestOutcome.Done.class);
    }

    @Test
    void theDatabaseKnowsThatToo() {
        done(prepare("claire", revision));
        RequestSnapshot other = done(acting.as("claire", () -> drafts.begin(request.form())));

        assertThatThrownBy(() -> jdbc.sql("insert into requests.amendment values (:draft, :amends, :revision, now())")
                        .param("draft", other.id().value())
                        .param("amends", request.id().value())
                        .param("revision", revision.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("being amended already");
    }

    @Test
    void onlyWhatIsInForceAndTouchedByTheNewestRevisionIsAmended() {
        assertThat(prepare("claire", new RevisionNumber(1)))
                .isEqualTo(RequestOutcome.Refused.because(new RequestRefusal.NotTouched(new RevisionNumber(1))));
        RequestSnapshot draft = done(acting.as("claire", () -> drafts.begin(request.form())));
        assertThat(acting.as("claire", () -> amendments.prepare(draft.id(), revision, "Because.")))
                .isEqualTo(RequestOutcome.Refused.because(new RequestRefusal.NotInForce(RequestState.DRAFT)));
    }

    @Test
    void onlyEngineersAmend() {
        for (String other : List.of("amelie", "sora", "ivo", "ada")) {
            assertThatThrownBy(() -> prepare(other, revision)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theNextPackageSaysWhatMayBeClosedAndTheMarkGoes() throws Exception {
        ImpactDetails details =
                acting.as("ivo", () -> impacts.details(revision, request.id()).orElseThrow());
        RequestSnapshot draft = done(prepare("claire", revision));
        RequestSnapshot inReview = done(acting.as("claire", () -> drafts.submit(draft.id(), draft.version())));
        acting.as(
                "amelie",
                () -> approvals.decide(new DecisionCommand(
                        UUID.randomUUID(),
                        inReview.id(),
                        inReview.revision(),
                        inReview.digest().orElseThrow(),
                        DecisionVerdict.APPROVE,
                        "")));
        PackageSummary next = path.issue(inReview);

        assertThat(next.supersedes()).contains(issued.id());
        Bytes zip = acting.as("claire", () -> shelf.contents(next.id()).orElseThrow());
        byte[] document = CanonicalZip.read(zip.array())
                .file(PackageLayout.REMOVALS)
                .orElseThrow()
                .bytes();
        List<String> closing = details.changes().stream()
                .flatMap(change -> change.lines().stream())
                .filter(line -> !line.opens())
                .map(RuleChange.Line::value)
                .toList();
        assertThat(closing).isNotEmpty();
        String text = new String(document, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains("\"supersedes\":\"" + issued.id() + "\"");
        closing.forEach(value -> assertThat(text).contains("\"" + value + "\""));
        assertThat(CanonicalJson.read(document, 1 << 20)).isInstanceOf(Map.class);
        RequestSnapshot now = acting.as("ivo", () -> requests.find(request.id()).orElseThrow());
        assertThat(now.state()).isEqualTo(RequestState.SUPERSEDED);
        assertThat(acting.as("ivo", () -> impacts.mark(now))).isEmpty();
        assertThat(acting.as("ivo", () -> impacts.touching(java.util.Optional.empty())))
                .doesNotContainKey(request.id());
    }

    private RequestOutcome prepare(String person, RevisionNumber number) {
        return acting.as(person, () -> amendments.prepare(request.id(), number, "Because of the revision."));
    }

    private static RequestSnapshot done(RequestOutcome outcome) {
        assertThat(outcome).isInstanceOf(RequestOutcome.Done.class);
        return ((RequestOutcome.Done) outcome).request();
    }
}
