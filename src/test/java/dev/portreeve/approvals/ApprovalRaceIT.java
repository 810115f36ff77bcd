package dev.portreeve.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.bundles.Packages;
import dev.portreeve.identity.People;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Everything at once on one request, thousands of times: two approvers, a double click, an edit, the author approving
/// their own request, and an impatient issue. Two approvals are needed.
@IntegrationTest(properties = "portreeve.approvals.quorum=2")
@Import(Acting.class)
class ApprovalRaceIT {

    private static final Logger LOG = LoggerFactory.getLogger(ApprovalRaceIT.class);
    private static final int ROUNDS = Integer.getInteger("race.rounds", 3_000);

    @Autowired
    private Acting acting;

    @Autowired
    private RuleRequests requests;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Packages packages;

    @Autowired
    private People people;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    @UseCase("UC-006")
    void noRaceIssuesWhatWasNotApproved() throws Exception {
        letClaireApproveToo();
        RequestForm form = form();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                race(together, submitted(form));
            }
        }
        LOG.info("{} rounds: {} acts done, {} refused", ROUNDS, made, refused);
        assertThat(made.get())
                .as("approvals, edits and packages that went through")
                .isGreaterThan(ROUNDS);
        assertThat(refused.get()).as("acts that lost the race").isGreaterThan(ROUNDS);
        assertThat(count("select count(*) from bundles.package")).as("packages").isPositive();
        assertThat(violations()).isEmpty();
    }

    private void letClaireApproveToo() {
        acting.as("ada", () -> {
            PersonId claire = directory.all().stream()
                    .filter(person -> person.userName().equals("claire"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return people.setRoles(claire, Set.of(Role.ENGINEER, Role.APPROVER));
        });
    }

    private RequestSnapshot submitted(RequestForm form) {
        return acting.as("claire", () -> {
            RequestSnapshot draft = ((RequestOutcome.Done) requests.begin(form)).request();
            return ((RequestOutcome.Done) requests.submit(draft.id(), draft.version())).request();
        });
    }

    private void race(ExecutorService together, RequestSnapshot request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> acts = List.of(
                together.submit(() -> act(start, "amelie", () -> decide(request))),
                together.submit(() -> act(start, "jonas", () -> decide(request))),
                together.submit(() -> act(start, "amelie", () -> decide(request))),
                together.submit(() -> act(start, "claire", () -> decide(request))),
                together.submit(() -> act(start, "claire", () -> requests.revise(request.id()))),
                together.submit(() -> act(start, "minjun", () -> packages.issue(request.id()))));
        start.countDown();
        for (Future<?> act : acts) {
            act.get();
        }
        acting.as("minjun", () -> count(packages.issue(request.id())));
    }

    private Object act(CountDownLatch start, String person, java.util.function.Supplier<Object> what) {
        try {
            start.await();
            return acting.as(person, () -> count(what.get()));
        } catch (AccessDeniedException e) {
            return refused.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object count(Object outcome) {
        (outcome.getClass().getSimpleName().equals("Refused") ? refused : made).incrementAndGet();
        return outcome;
    }

    private DecisionOutcome decide(RequestSnapshot request) {
        return approvals.decide(new DecisionCommand(
                UUID.randomUUID(),
                request.id(),
                request.revision(),
                request.digest().orElseThrow(),
                DecisionVerdict.APPROVE,
                ""));
    }

    private List<String> violations() {
        return jdbc.sql("""
                        select 'package without two approvals of its digest: ' || p.id
                        from bundles.package p
                        where (select count(distinct d.person_id) from approvals.decision d
                               where d.request_id = p.request_id and d.revision = p.revision and d.digest = p.digest
                                 and d.verdict = 'APPROVE') < 2
                        union all
                        select 'author approved: ' || d.id
                        from approvals.decision d join requests.editor e
                          on e.request_id = d.request_id and e.person_id = d.person_id
                        union all
                        select 'decided twice: ' || min(d.id::text)
                        from approvals.decision d
                        group by d.request_id, d.revision, d.digest, d.person_id having count(*) > 1
                        union all
                        select 'two packages of a revision: ' || min(p.id)
                        from bundles.package p group by p.request_id, p.revision having count(*) > 1
                        union all
                        select 'package of a request that moved on: ' || p.id
                        from bundles.package p join requests.request r on r.id = p.request_id
                        where r.revision <> p.revision or r.digest <> p.digest
                           or r.state not in ('ISSUED', 'SUPERSEDED')
                        union all
                        select 'approved without quorum: ' || r.number
                        from requests.request r
                        where r.state = 'APPROVED' and approvals.standing(r.id, r.revision, r.digest) < 2
                        """).query(String.class).list();
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private RequestForm form() {
        String tenant =
                acting.as("claire", () -> tenants.active().getFirst().id().toString());
        return new RequestForm(
                "Raced",
                tenant,
                "",
                List.of("certificate-connector"),
                "",
                List.of("nftables"),
                "10.40.0.0/16",
                "",
                "",
                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                "Everything happens at once.",
                "");
    }
}
