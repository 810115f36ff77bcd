package dev.portreeve.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.tenants.Tenants;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/// Makes requests as one of the demonstration's engineers.
@TestComponent
@Import(Acting.class)
public final class ReviewedRequests {

    private final Acting acting;
    private final RuleRequests requests;
    private final Tenants tenants;
    private final UserDirectory people;

    public ReviewedRequests(Acting acting, RuleRequests requests, Tenants tenants, UserDirectory people) {
        this.acting = acting;
        this.requests = requests;
        this.tenants = tenants;
        this.people = people;
    }

    /// A draft of that engineer.
    public RequestSnapshot draft(String engineer, String title, String... features) {
        return acting.as(engineer, () -> done(requests.begin(form(title, List.of(features)))));
    }

    /// A request of that engineer that waits for decisions.
    public RequestSnapshot inReview(String engineer, String title, String... features) {
        RequestSnapshot draft = draft(engineer, title, features);
        return acting.as(engineer, () -> done(requests.submit(draft.id(), draft.version())));
    }

    /// The request after its engineer asked for other features in the next revision and submitted it.
    public RequestSnapshot resubmitted(String engineer, RequestSnapshot request, String... features) {
        return acting.as(engineer, () -> {
            RequestSnapshot draft = done(requests.revise(request.id()));
            RequestForm other = form(request.form().title(), List.of(features));
            RequestSnapshot saved = done(requests.save(draft.id(), draft.version(), other));
            return done(requests.submit(saved.id(), saved.version()));
        });
    }

    /// Takes the request back in its author's name.
    public void withdraw(RequestSnapshot request) {
        String author = acting.as("ada", () -> people.find(request.author()))
                .orElseThrow()
                .userName();
        acting.as(author, () -> done(requests.withdraw(request.id())));
    }

    private static RequestSnapshot done(RequestOutcome outcome) {
        assertThat(outcome).isInstanceOf(RequestOutcome.Done.class);
        return ((RequestOutcome.Done) outcome).request();
    }

    private RequestForm form(String title, List<String> features) {
        return new RequestForm(
                title,
                tenants.active().getFirst().id().toString(),
                "",
                features,
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
