package dev.portreeve.bundles;

import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.DecisionCommand;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.testing.Acting;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// The way to a package through the services: Claire asks, Amelie approves, Minjun issues.
@TestComponent
public final class PackagePath {

    private final Acting acting;
    private final RuleRequests requests;
    private final Approvals approvals;
    private final Packages packages;
    private final Tenants tenants;

    public PackagePath(Acting acting, RuleRequests requests, Approvals approvals, Packages packages, Tenants tenants) {
        this.acting = acting;
        this.requests = requests;
        this.approvals = approvals;
        this.packages = packages;
        this.tenants = tenants;
    }

    /// An approved request.
    public RequestSnapshot approved(String title) {
        RequestSnapshot draft = acting.as("claire", () -> done(requests.begin(form(title))));
        RequestSnapshot inReview = acting.as("claire", () -> done(requests.submit(draft.id(), draft.version())));
        acting.as(
                "amelie",
                () -> approvals.decide(new DecisionCommand(
                        UUID.randomUUID(),
                        inReview.id(),
                        inReview.revision(),
                        inReview.digest().orElseThrow(),
                        DecisionVerdict.APPROVE,
                        "")));
        return inReview;
    }

    /// An issued package.
    public PackageSummary issued(String title) {
        return issue(approved(title));
    }

    /// The package of an approved request.
    public PackageSummary issue(RequestSnapshot approved) {
        return ((PackageOutcome.Done) acting.as("minjun", () -> packages.issue(approved.id()))).issued();
    }

    private static RequestSnapshot done(RequestOutcome outcome) {
        return ((RequestOutcome.Done) outcome).request();
    }

    private RequestForm form(String title) {
        return new RequestForm(
                title,
                tenants.active().getFirst().id().toString(),
                "",
                List.of("win32", "autopilot"),
                "",
                List.of("nftables", "plain", "squid"),
                "10.40.0.0/16",
                "",
                "",
                LocalDate.now(ZoneOffset.UTC).plusDays(90).toString(),
                "Apps have to install in the new office.",
                "CHG-1042");
    }
}
