package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Locale;

/// Where the changes are: bars per section. The same numbers stand in the headings of the sections.
final class DifferenceAside extends Aside {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 304;
    private static final int MIDDLE = 152;
    private static final int LONGEST = 112;
    private static final int STEP = 38;

    private record Bar(String label, int added, int removed) {}

    /// @param notStatedLink where the entries are that the other source does not speak of
    DifferenceAside(RevisionDiff diff, String notStatedLink) {
        addClassName("review-aside");
        List<Bar> bars = diff.sections().stream()
                .filter(section -> section.figures().added() + section.figures().removed() > 0)
                .map(section -> new Bar(
                        EntryWords.section(section.section()),
                        section.figures().added(),
                        section.figures().removed()))
                .toList();
        if (!bars.isEmpty()) {
            add(div("panel", new SectionHead(t("catalog.compare.where")), picture(bars)));
        }
        if (diff.acrossSources()) {
            add(div("panel", paragraph("muted note", t("catalog.compare.across"))));
        }
        int notStated = diff.summary().notStated();
        if (notStated > 0) {
            add(div(
                    "panel",
                    paragraph("muted note", t("catalog.compare.not-stated", notStated)),
                    new Anchor(notStatedLink, t("catalog.compare.not-stated.show"))));
        }
        if (!diff.sameLanguage()) {
            add(div("panel", paragraph("muted note", languages(diff))));
        }
    }

    private static String languages(RevisionDiff diff) {
        return t(
                "catalog.compare.languages",
                RevisionWords.language(diff.from().language()),
                RevisionWords.language(diff.to().language()));
    }

    private static Component picture(List<Bar> bars) {
        int most = bars.stream()
                .mapToInt(bar -> Math.max(bar.added(), bar.removed()))
                .max()
                .orElse(1);
        int height = bars.size() * STEP + 4;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="100%%" role="img">\
                <title>%s</title><line x1="%d" y1="4" x2="%d" y2="%d" class="ax"/>""",
                WIDTH,
                height,
                escaped(t("catalog.compare.where.title") + ": " + words(bars)),
                MIDDLE,
                MIDDLE,
                height));
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), i * STEP, most);
        }
        return new Svg(svg.append("</svg>").toString());
    }

    private static String words(List<Bar> bars) {
        return String.join(
                "; ",
                bars.stream()
                        .map(bar -> bar.label() + " +" + bar.added() + " \u2212" + bar.removed())
                        .toList());
    }

    private static void bar(StringBuilder svg, Bar bar, int top, int most) {
        text(svg, "t2 s", 0, top + 12, bar.label());
        if (bar.removed() > 0) {
            int width = width(bar.removed(), most);
            rectangle(svg, "bd", MIDDLE - 3 - width, top + 18, width);
            text(svg, "td e", MIDDLE - 7 - width, top + 28, "\u2212" + bar.removed());
        }
        if (bar.added() > 0) {
            int width = width(bar.added(), most);
            rectangle(svg, "ba", MIDDLE + 3, top + 18, width);
            text(svg, "ta s", MIDDLE + 7 + width, top + 28, "+" + bar.added());
        }
    }

    private static int width(int number, int most) {
        return Math.max(2, number * LONGEST / most);
    }

    private static void rectangle(StringBuilder svg, String style, int x, int y, int width) {
        svg.append(String.format(
                Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"12\" class=\"%s\"/>", x, y, width, style));
    }

    private static void text(StringBuilder svg, String style, int x, int y, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" class=\"t %s\">%s</text>", x, y, style, escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
