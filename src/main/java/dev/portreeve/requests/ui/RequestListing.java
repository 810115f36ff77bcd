package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFilter;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the rows of the list: requests with the names of people and tenants.
final class RequestListing {

    private final RequestBook book;
    private final ImpactBook impacts;
    private final Tenants tenants;
    private final UserDirectory directory;

    RequestListing(RequestBook book, ImpactBook impacts, Tenants tenants, UserDirectory directory) {
        this.book = book;
        this.impacts = impacts;
        this.tenants = tenants;
        this.directory = directory;
    }

    /// The rows a filter admits, latest change first.
    List<ListedRequest> rows(RequestFilter filter) {
        List<RequestSnapshot> found = book.list(filter);
        Map<PersonId, PersonProfile> people = directory.find(
                found.stream().map(RequestSnapshot::author).distinct().toList());
        Map<String, Tenant> byId = tenants.all().stream()
                .collect(Collectors.toMap(tenant -> tenant.id().toString(), Function.identity()));
        Map<RequestId, ImpactMark> marks = impacts.touching(filter.author());
        return found.stream()
                .map(request -> row(
                        request,
                        Optional.ofNullable(people.get(request.author()))
                                .map(PersonProfile::displayName)
                                .orElseGet(() -> request.author().toString()),
                        Optional.ofNullable(byId.get(request.form().tenant())),
                        Optional.ofNullable(marks.get(request.id()))))
                .toList();
    }

    private static ListedRequest row(
            RequestSnapshot request, String author, Optional<Tenant> tenant, Optional<ImpactMark> mark) {
        RequestForm form = request.form();
        return new ListedRequest(
                request.number(),
                form.title(),
                author,
                request.state(),
                tenant.map(Tenant::name).orElse(""),
                form.scaleUnit().isBlank()
                        ? tenant.map(own -> own.scaleUnit().code()).orElse("")
                        : form.scaleUnit(),
                waitingFor(request, author),
                day(form.expires()),
                request.revision(),
                request.updatedAt(),
                mark);
    }

    private static String waitingFor(RequestSnapshot request, String author) {
        return switch (request.state()) {
            case DRAFT -> author;
            case SUBMITTED -> t("requests.waiting.checks");
            case IN_REVIEW -> t("requests.waiting.approvers");
            case APPROVED -> t("requests.waiting.issue");
            default -> "";
        };
    }

    /// The day of a form's text; empty while it is none.
    static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
