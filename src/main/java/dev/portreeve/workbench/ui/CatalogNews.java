package dev.portreeve.workbench.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.diff.DiffSummary;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The current catalog revision, and in numbers what it changed.
@org.springframework.stereotype.Component
class CatalogNews {

    private final Catalog catalog;

    CatalogNews(Catalog catalog) {
        this.catalog = catalog;
    }

    Component section() {
        SectionHead head = new SectionHead(t("workbench.catalog"));
        Optional<CatalogRevision> current = catalog.current();
        if (current.isEmpty()) {
            return div(
                    "sec",
                    head,
                    new EmptyState(Icon.LIBRARY, t("workbench.catalog.none"), t("workbench.catalog.none-next")));
        }
        RevisionSummary now = current.get().summary();
        head.with(new Anchor(
                        "catalog", t("workbench.catalog.revision", now.number().toString())))
                .note(t("workbench.catalog.from", now.publishedAt(), language(now)));
        Optional<CatalogRevision> before = before(now);
        if (before.isEmpty()) {
            return div("sec", head, muted(t("workbench.catalog.first")));
        }
        String from = before.get().summary().number().toString();
        head.end(new Anchor(
                "catalog/compare?from=" + from + "&to=" + now.number(), t("workbench.catalog.compare", from)));
        DiffSummary summary = RevisionDiffer.compare(
                        before.get().content(), current.get().content())
                .summary();
        return div("sec", head, figures(summary));
    }

    private Optional<CatalogRevision> before(RevisionSummary now) {
        return catalog.revisions().stream()
                .map(RevisionSummary::number)
                .filter(number -> number.compareTo(now.number()) < 0)
                .findFirst()
                .flatMap(catalog::revision);
    }

    private static Component figures(DiffSummary summary) {
        List<Component> figures = List.of(
                figure("n-add", "+", summary.sets().added(), "workbench.catalog.sets"),
                figure("n-del", "\u2212", summary.sets().removed(), "workbench.catalog.sets"),
                figure("n-chg", "~", summary.sets().changed(), "workbench.catalog.sets"),
                figure("n-add", "+", summary.hosts().added(), "workbench.catalog.hosts"),
                figure("n-del", "\u2212", summary.hosts().removed(), "workbench.catalog.hosts"),
                figure("n-add", "+", summary.networks().added(), "workbench.catalog.networks"),
                figure("n-del", "\u2212", summary.networks().removed(), "workbench.catalog.networks"),
                figure("n-chg", "~", summary.groups().touched(), "workbench.catalog.groups"));
        Div strip = div("strip in");
        figures.stream().filter(Component::isVisible).forEach(strip::add);
        return strip.getChildren().findAny().isPresent() ? strip : muted(t("workbench.catalog.same"));
    }

    private static Component figure(String style, String sign, int number, String words) {
        Div figure = div(
                "stat",
                span("stat-n " + style, sign + Formats.current().number(number)),
                span("stat-w", t(words, number)));
        figure.setVisible(number > 0);
        return figure;
    }

    private static String language(RevisionSummary revision) {
        return Locale.forLanguageTag(revision.language()).getDisplayLanguage(Texts.locale());
    }
}
