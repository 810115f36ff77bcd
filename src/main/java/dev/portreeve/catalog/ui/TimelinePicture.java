package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;
import static java.lang.String.format;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.TimelineStep;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.Figures;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.i18n.Formats;
import java.util.List;
import java.util.Locale;

/// Changes per section over the revisions: what came above the line, what went below it, on a logarithmic scale, and
/// arrows that say whether more or less passes. The names of the sections stand still while the picture scrolls.
final class TimelinePicture extends Div {

    private static final long serialVersionUID = 1L;

    private static final int COLUMN = 84;
    private static final int HEAD = 40;
    private static final int ROW = 40;
    private static final int TALLEST = 15;

    private final transient List<TimelineStep> steps;
    private final transient List<Section> sections;
    private final StringBuilder svg = new StringBuilder();
    private final int most;

    TimelinePicture(List<TimelineStep> steps, List<Section> sections) {
        this.steps = steps;
        this.sections = sections;
        most = steps.stream()
                .flatMap(step -> step.parts().stream())
                .mapToInt(
                        part -> Math.max(part.figures().added(), part.figures().removed()))
                .max()
                .orElse(1);
        addClassName("tl");
        Div labels = div("tl-labels");
        labels.getElement().setAttribute("aria-hidden", "true");
        sections.forEach(section -> labels.add(span("", EntryWords.section(section))));
        Div box = div("tl-box", picture());
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("catalog.timeline"));
        add(labels, box);
    }

    private Component picture() {
        int width = (steps.size() + 1) * COLUMN;
        int height = HEAD + sections.size() * ROW + 4;
        write(format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\"",
                width,
                height,
                width,
                height));
        write(" role=\"img\" aria-labelledby=\"tl-title tl-desc\">");
        write(format(
                Locale.ROOT,
                "<title id=\"tl-title\">%s</title>",
                escaped(t("catalog.timeline.picture", steps.size() + 1))));
        write(format(Locale.ROOT, "<desc id=\"tl-desc\">%s</desc>", escaped(t("catalog.timeline.picture.text"))));
        revision(
                0,
                steps.getFirst().from().number().toString(),
                date(steps.getFirst().from()));
        for (int i = 0; i < steps.size(); i++) {
            revision(
                    i + 1,
                    steps.get(i).to().number().toString(),
                    date(steps.get(i).to()));
        }
        for (int row = 0; row < sections.size(); row++) {
            int middle = HEAD + row * ROW + ROW / 2;
            write(format(
                    Locale.ROOT, "<line class=\"ax\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>", middle, width, middle));
            for (int i = 0; i < steps.size(); i++) {
                cell((i + 1) * COLUMN, middle, steps.get(i), sections.get(row));
            }
        }
        return new Svg(svg.append("</svg>").toString());
    }

    private static String date(dev.portreeve.catalog.RevisionSummary revision) {
        return Formats.current().date(revision.publishedAt());
    }

    private void revision(int column, String number, String date) {
        int x = column * COLUMN + 8;
        text("t b s", x, 14, t("catalog.revision.name", number));
        text("t2 s", x, 30, date);
    }

    private void cell(int left, int middle, TimelineStep step, Section section) {
        step.parts().stream()
                .filter(part -> part.section().equals(section))
                .findFirst()
                .ifPresentOrElse(
                        part -> bars(left, middle, part),
                        () -> write(format(
                                Locale.ROOT,
                                "<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"2\"/>",
                                left + 13,
                                middle)));
    }

    private void bars(int left, int middle, TimelineStep.Part part) {
        Figures figures = part.figures();
        write("<g class=\"tl-cell\">");
        if (figures.added() > 0) {
            int height = height(figures.added());
            write(format(
                    Locale.ROOT,
                    "<rect class=\"ba\" x=\"%d\" y=\"%d\" width=\"10\" height=\"%d\"/>",
                    left + 8,
                    middle - 1 - height,
                    height));
            text("ta s", left + 22, middle - 5, "+" + number(figures.added()));
        }
        if (figures.removed() > 0) {
            int height = height(figures.removed());
            write(format(
                    Locale.ROOT,
                    "<rect class=\"bd\" x=\"%d\" y=\"%d\" width=\"10\" height=\"%d\"/>",
                    left + 8,
                    middle + 1,
                    height));
            text("td s", left + 22, middle + 13, "\u2212" + number(figures.removed()));
        }
        if (figures.added() + figures.removed() == 0) {
            write(format(Locale.ROOT, "<circle class=\"dot now\" cx=\"%d\" cy=\"%d\" r=\"4\"/>", left + 13, middle));
            text(
                    "tc s",
                    left + 22,
                    middle - 5,
                    "~" + number(figures.equals(Figures.NONE) ? part.entries() : figures.changed()));
        }
        arrows(left + 60, middle, part.effect());
        write("</g>");
    }

    /// Outward where more passes, inward where less passes.
    private void arrows(int x, int middle, Effect.Kind effect) {
        if (effect == Effect.Kind.WIDENED || effect == Effect.Kind.BOTH) {
            write(format(Locale.ROOT, "<path class=\"arr\" d=\"M%d %dl-4 4l4 4m6 -8l4 4l-4 4\"/>", x, middle - 14));
        }
        if (effect == Effect.Kind.NARROWED || effect == Effect.Kind.BOTH) {
            write(format(Locale.ROOT, "<path class=\"arr\" d=\"M%d %dl4 4l-4 4m14 -8l-4 4l4 4\"/>", x - 4, middle + 6));
        }
    }

    private int height(int number) {
        return Math.max(2, (int) Math.round(TALLEST * Math.log1p(number) / Math.log1p(most)));
    }

    private static String number(int number) {
        return Formats.current().number(number);
    }

    private void text(String style, int x, int y, String text) {
        write(format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", style, x, y, escaped(text)));
    }

    private void write(String text) {
        svg.append(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
