package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.rendering.Sources;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import java.util.List;
import java.util.stream.Stream;

/// A package in a row of facts; where it applies is read from the package itself.
final class PackageFacts {

    private static final int MOST_SOURCES = 4;

    private final Tenants tenants;
    private final UserDirectory people;

    PackageFacts(Tenants tenants, UserDirectory people) {
        this.tenants = tenants;
        this.people = people;
    }

    /// Request, issue, tenant with scale unit, sources, catalog revision and expiry.
    Facts row(PackageSummary summary, RequestSnapshot request, PackageContents contents) {
        String tenant = tenants.find(summary.tenant())
                .map(Tenant::name)
                .orElseGet(() -> summary.tenant().toString());
        String revision = Long.toString(contents.catalogRevision());
        return Facts.row()
                .fact(
                        t("bundles.fact.request"),
                        new Anchor(
                                BundlesNavigation.request(request),
                                t(
                                        "bundles.fact.request.value",
                                        summary.id().request(),
                                        summary.id().revision())))
                .fact(
                        t("bundles.fact.issued"),
                        t(
                                "bundles.fact.issued.value",
                                Formats.current().dateTime(summary.issuedAt()),
                                people.nameOf(summary.issuedBy())))
                .fact(
                        t("bundles.fact.tenant"),
                        span(
                                "",
                                new Text(tenant + " "),
                                mono(contents.scope().scaleUnit().code())))
                .fact(t("bundles.fact.sources"), sources(contents.scope().sources()))
                .fact(
                        t("bundles.fact.catalog"),
                        new Anchor("catalog?revision=" + revision, t("bundles.fact.catalog.value", revision)))
                .fact(t("bundles.fact.expires"), Formats.current().date(summary.expires()));
    }

    private static Component sources(Sources sources) {
        List<String> all = Stream.concat(sources.networks().stream().map(Prefix::toString), sources.zones().stream())
                .toList();
        if (all.isEmpty()) {
            return new Span(t("bundles.fact.sources.any"));
        }
        String some = String.join(", ", all.subList(0, Math.min(all.size(), MOST_SOURCES)));
        return all.size() <= MOST_SOURCES
                ? mono(some)
                : span("", mono(some), new Text(" " + t("bundles.fact.sources.more", all.size() - MOST_SOURCES)));
    }
}
