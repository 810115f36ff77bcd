package dev.portreeve.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.DecisionCommand;
import dev.portreeve.approvals.DecisionOutcome;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.bundles.verification.PackageVerifier;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The whole main path through the services: asked for, approved, issued, verified.
@IntegrationTest
@Tag("database")
@Import(Acting.class)
class IssuingIT {

    @Autowired
    private Acting acting;

    @Autowired
    private RuleRequests requests;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Packages packages;

    @Autowired
    private PackageShelf shelf;

    @Autowired
    private PortalKey key;

    @Autowired
    private Tenants tenants;

    @Test
    void whatWasApprovedIsIssuedAndVerifies() throws Exception {
        RequestSnapshot draft = acting.as("claire", () -> done(requests.begin(form(List.of("win32", "autopilot")))));
        RequestSnapshot inReview = acting.as("claire", () -> done(requests.submit(draft.id(), draft.version())));
        assertThat(inReview.state()).isEqualTo(RequestState.IN_REVIEW);

        DecisionOutcome decision = acting.as("amelie", () -> approvals.decide(approve(inReview)));
        assertThat(decision).isInstanceOf(DecisionOutcome.Made.class);
        PackageOutcome outcome = acting.as("claire", () -> packages.issue(inReview.id()));
        assertThat(outcome).isInstanceOf(PackageOutcome.Done.class);
        PackageSummary issued = ((PackageOutcome.Done) outcome).issued();
        assertThat(issued.isInForce()).isTrue();
        Bytes zip = acting.as("claire", () -> shelf.download(issued.id()).orElseThrow());

        new PackageVerifier(dev.portreeve.signing.AllowedSigners.parse(
                        key.allowedSigners().getBytes(StandardCharsets.UTF_8)))
                .verify(zip.array());
    }

    @Test
    void secondPackageOfTheSamePlaceSupersedesTheFirst() {
        PackageSummary first = issue();
        PackageSummary second = issue();
        assertThat(second.supersedes()).contains(first.id());
        assertThat(second.sequence()).isEqualTo(first.sequence() + 1);
        PackageSummary firstNow = acting.as("ivo", () -> shelf.find(first.id()).orElseThrow());
        assertThat(firstNow.state()).isEqualTo(RequestState.SUPERSEDED);
    }

    @Test
    void theNextPackageCarriesWhatIsAddedAndWhatIsRemoved() throws Exception {
        PackageSummary first = issue();
        PackageSummary second = issue(List.of("autopilot", "remote-help"));
        byte[] zip = acting.as("claire", () -> shelf.contents(second.id()).orElseThrow())
                .array();
        PackageVerifier verifier = new PackageVerifier(
                dev.portreeve.signing.AllowedSigners.parse(key.allowedSigners().getBytes(StandardCharsets.UTF_8)));
        verifier.verify(zip);
        String old = first.id().request();
        String number = second.id().request();
        Archive archive = CanonicalZip.read(zip);
        String added = text(archive, "changes/squid/added/" + number + ".conf");
        String removed = text(archive, "changes/squid/removed/" + old + ".conf");
        assertThat(added).contains("remoteassistance").doesNotContain(old);
        assertThat(removed).contains(old).doesNotContain("swda01-mscdn").doesNotContain(number);
        assertThat(text(archive, "squid/" + number + ".conf")).contains("remoteassistance");
        assertThat(archive.file("changes/plain/removed/rules.csv")).isPresent();

        PackageSummary third = issue(List.of("autopilot", "remote-help"));
        assertThat(CanonicalZip.read(acting.as(
                                        "claire",
                                        () -> shelf.contents(third.id()).orElseThrow())
                                .array())
                        .files())
                .as("a package that opens the same adds and removes nothing")
                .noneMatch(file -> file.path().startsWith("changes/squid/"));
    }

    private static String text(Archive archive, String path) {
        return archive.file(path).orElseThrow(() -> new AssertionError(path)).text();
    }

    private PackageSummary issue() {
        return issue(List.of("win32", "autopilot"));
    }

    private PackageSummary issue(List<String> features) {
        RequestSnapshot draft = acting.as("claire", () -> done(requests.begin(form(features))));
        RequestSnapshot inReview = acting.as("claire", () -> done(requests.submit(draft.id(), draft.version())));
        acting.as("amelie", () -> approvals.decide(approve(inReview)));
        return ((PackageOutcome.Done) acting.as("minjun", () -> packages.issue(inReview.id()))).issued();
    }

    private static DecisionCommand approve(RequestSnapshot request) {
        return new DecisionCommand(
                UUID.randomUUID(),
                request.id(),
                request.revision(),
                request.digest().orElseThrow(),
                DecisionVerdict.APPROVE,
                "");
    }

    private static RequestSnapshot done(RequestOutcome outcome) {
        assertThat(outcome).isInstanceOf(RequestOutcome.Done.class);
        return ((RequestOutcome.Done) outcome).request();
    }

    private RequestForm form(List<String> features) {
        String tenant = tenants.active().getFirst().id().toString();
        return new RequestForm(
                "Windows apps for the Lyon office",
                tenant,
                "",
                features,
                "",
                List.of("nftables", "plain", "squid"),
                "10.40.0.0/16",
                "",
                "",
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(90).toString(),
                "Apps have to install in the new office.",
                "CHG-1042");
    }
}
