package dev.portreeve.workbench.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import java.util.List;

/// The packages that were issued last.
@org.springframework.stereotype.Component
class LatestPackages {

    private static final int MOST = 5;

    private final PackageShelf shelf;
    private final RequestBook requests;
    private final Tenants tenants;
    private final UserDirectory people;

    LatestPackages(PackageShelf shelf, RequestBook requests, Tenants tenants, UserDirectory people) {
        this.shelf = shelf;
        this.requests = requests;
        this.tenants = tenants;
        this.people = people;
    }

    Component section() {
        List<PackageSummary> latest = shelf.all();
        SectionHead head = new SectionHead(t("workbench.packages"));
        if (latest.isEmpty()) {
            return div("sec", head, muted(t("workbench.packages.none")));
        }
        head.end(new Anchor("packages", t("workbench.packages.all")));
        RowTable table = new RowTable(
                t("workbench.packages"),
                List.of(
                        t("workbench.package"),
                        t("workbench.request"),
                        t("workbench.tenant"),
                        t("workbench.issued"),
                        t("workbench.expires"),
                        t("workbench.state")));
        latest.stream().limit(MOST).forEach(each -> add(table, each));
        return div("sec", head, table);
    }

    private void add(RowTable table, PackageSummary each) {
        Anchor link = new Anchor("packages/" + each.id(), each.id().toString());
        link.addClassName("mono");
        table.row(
                link,
                new Span(requests.find(each.request())
                        .map(RequestSnapshot::label)
                        .orElse("")),
                new Span(tenants.find(each.tenant()).map(Tenant::name).orElse("")),
                new Span(t(
                        "workbench.issued.by",
                        Formats.current().dateTime(each.issuedAt()),
                        people.nameOf(each.issuedBy()))),
                new Span(Formats.current().date(each.expires())),
                new StateWord(
                        each.isInForce() ? Tone.OK : Tone.PLAIN, t(each.state().messageKey())));
    }
}
