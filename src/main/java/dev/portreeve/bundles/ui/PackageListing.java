package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFilter;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.TenantId;
import dev.portreeve.tenants.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the rows of the list: packages with the titles of their requests and the names of their tenants.
final class PackageListing {

    private final PackageShelf shelf;
    private final RequestBook requests;
    private final Tenants tenants;
    private final Clock clock;

    PackageListing(PackageShelf shelf, RequestBook requests, Tenants tenants, Clock clock) {
        this.shelf = shelf;
        this.requests = requests;
        this.tenants = tenants;
        this.clock = clock;
    }

    /// All packages, newest first.
    List<ListedPackage> rows() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<TenantId, String> names = tenants.all().stream().collect(Collectors.toMap(Tenant::id, Tenant::name));
        Map<RequestId, RequestSnapshot> known = requests.list(RequestFilter.everything()).stream()
                .collect(Collectors.toMap(RequestSnapshot::id, Function.identity()));
        return shelf.all().stream()
                .map(summary -> row(summary, form(summary, known), names, today))
                .toList();
    }

    private RequestForm form(PackageSummary summary, Map<RequestId, RequestSnapshot> known) {
        return Optional.ofNullable(known.get(summary.request()))
                .or(() -> requests.find(summary.request()))
                .map(RequestSnapshot::form)
                .orElseGet(RequestForm::empty);
    }

    private static ListedPackage row(
            PackageSummary summary, RequestForm form, Map<TenantId, String> names, LocalDate today) {
        return new ListedPackage(
                summary.id(),
                form.title(),
                names.getOrDefault(summary.tenant(), summary.tenant().toString()),
                form.targets().stream()
                        .sorted()
                        .map(target -> t("rendering.target." + target))
                        .toList(),
                summary.issuedAt(),
                summary.expires(),
                PackageState.of(summary, today),
                summary.supersedes());
    }
}
