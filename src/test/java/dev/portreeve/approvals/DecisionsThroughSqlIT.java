package dev.portreeve.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.approvals.persistence.DecisionRows;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each rule of approval twice: asked of the service, and tried past it, with the application's own database role.
@IntegrationTest
@Tag("database")
@Import(Acting.class)
@UseCase("UC-006")
class DecisionsThroughSqlIT {

    @Autowired
    private Acting acting;

    @Autowired
    private RuleRequests requests;

    @Autowired
    private Approvals approvals;

    @Autowired
    private DecisionRows rows;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theAuthorDecidesNeitherThroughTheServiceNorTheDatabase() {
        RequestSnapshot request = submitted();
        jdbcOwnRole("claire");
        assertThat(acting.as("claire", () -> tryToDecide(request))).isEqualTo("access denied");
        assertThatThrownBy(() -> rows.insert(row(request, id("claire"), "APPROVE")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("may not decide");
    }

    @Test
    void anAdministratorHasNoBypass() {
        RequestSnapshot request = submitted();
        assertThat(acting.as("ada", () -> tryToDecide(request))).isEqualTo("access denied");
        assertThatThrownBy(() -> rows.insert(row(request, id("ada"), "APPROVE")))
                .hasMessageContaining("may not decide");
    }

    @Test
    void anotherDigestIsRefused() {
        RequestSnapshot request = submitted();
        DecisionCommand other = new DecisionCommand(
                UUID.randomUUID(),
                request.id(),
                request.revision(),
                new dev.portreeve.canonical.Digest("0".repeat(64)),
                DecisionVerdict.APPROVE,
                "");
        assertThat(acting.as("amelie", () -> approvals.decide(other)))
                .isEqualTo(new DecisionOutcome.Refused(
                        new ApprovalRefusal.ResultChanged(request.digest().orElseThrow())));
        assertThatThrownBy(() -> rows.insert(new DecisionRows.Row(
                        UUID.randomUUID(),
                        request.id().value(),
                        request.revision(),
                        "0".repeat(64),
                        id("amelie").value(),
                        "APPROVE",
                        "",
                        Bytes.of(new byte[32]),
                        Instant.EPOCH)))
                .hasMessageContaining("digest in review");
    }

    @Test
    void nothingIsApprovedWithoutApprovals() {
        RequestSnapshot request = submitted();
        assertThatThrownBy(() -> jdbc.sql("update requests.request set state = 'APPROVED' where id = :id")
                        .param("id", request.id().value())
                        .update())
                .hasMessageContaining("lacks approvals");
        assertThatThrownBy(() -> jdbc.sql("update requests.request set state = 'ISSUED' where id = :id")
                        .param("id", request.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void oneDecisionOnADigestAndItStays() {
        RequestSnapshot request = submitted();
        assertThat(acting.as("amelie", () -> approvals.decide(command(request, DecisionVerdict.REJECT, ""))))
                .isEqualTo(new DecisionOutcome.Refused(new ApprovalRefusal.ReasonMissing()));
        DecisionOutcome rejected =
                acting.as("amelie", () -> approvals.decide(command(request, DecisionVerdict.REJECT, "Too wide.")));
        assertThat(((DecisionOutcome.Made) rejected).request().state()).isEqualTo(RequestState.REJECTED);
        assertThat(acting.as("jonas", () -> approvals.decide(command(request, DecisionVerdict.APPROVE, ""))))
                .isEqualTo(new DecisionOutcome.Refused(new ApprovalRefusal.NotInReview(RequestState.REJECTED)));
        assertThatThrownBy(() -> jdbc.sql("update approvals.decision set verdict = 'APPROVE'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from approvals.decision").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoAskedForChangesMayApproveTheNextRevision() {
        RequestSnapshot request = submitted();
        acting.as("jonas", () -> approvals.decide(command(request, DecisionVerdict.REQUEST_CHANGES, "Say why.")));
        RequestSnapshot next = acting.as("minjun", () -> submit(requests.revise(request.id())));
        assertThat(next.revision()).isEqualTo(2);
        DecisionOutcome approved =
                acting.as("jonas", () -> approvals.decide(command(next, DecisionVerdict.APPROVE, "")));
        assertThat(((DecisionOutcome.Made) approved).request().state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void theSameCommandTwiceIsOneDecision() {
        RequestSnapshot request = submitted();
        DecisionCommand once = command(request, DecisionVerdict.APPROVE, "");
        acting.as("amelie", () -> approvals.decide(once));
        assertThat(acting.as("amelie", () -> approvals.decide(once))).isInstanceOf(DecisionOutcome.Made.class);
        assertThat(rows.of(request.id().value())).hasSize(1);
    }

    private String tryToDecide(RequestSnapshot request) {
        try {
            return approvals
                    .decide(command(request, DecisionVerdict.APPROVE, ""))
                    .toString();
        } catch (org.springframework.security.access.AccessDeniedException e) {
            return "access denied";
        }
    }

    private void jdbcOwnRole(String person) {
        assertThat(acting.as(
                        person,
                        () -> jdbc.sql("select current_user")
                                .query(String.class)
                                .single()))
                .isEqualTo("portreeve_app");
    }

    private PersonId id(String userName) {
        return acting.as(
                "ivo",
                () -> directory.all().stream()
                        .filter(person -> person.userName().equals(userName))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private DecisionRows.Row row(RequestSnapshot request, PersonId person, String verdict) {
        return new DecisionRows.Row(
                UUID.randomUUID(),
                request.id().value(),
                request.revision(),
                request.digest().orElseThrow().hex(),
                person.value(),
                verdict,
                "",
                Bytes.of(new byte[32]),
                Instant.EPOCH);
    }

    private static DecisionCommand command(RequestSnapshot request, DecisionVerdict verdict, String comment) {
        return new DecisionCommand(
                UUID.randomUUID(),
                request.id(),
                request.revision(),
                request.digest().orElseThrow(),
                verdict,
                comment);
    }

    private RequestSnapshot submitted() {
        return acting.as("claire", () -> submit(requests.begin(form())));
    }

    private RequestSnapshot submit(RequestOutcome draft) {
        RequestSnapshot begun = ((RequestOutcome.Done) draft).request();
        return ((RequestOutcome.Done) requests.submit(begun.id(), begun.version())).request();
    }

    private RequestForm form() {
        return new RequestForm(
                "Certificate connector",
                tenants.active().getFirst().id().toString(),
                "",
                List.of("certificate-connector"),
                "",
                List.of("nftables"),
                "10.40.0.0/16",
                "",
                "",
                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                "The connector has to reach the service.",
                "");
    }
}
