package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.lookup.index.Answer;
import dev.portreeve.lookup.index.Hint;
import dev.portreeve.lookup.index.Verdict;
import dev.portreeve.lookup.reading.Subject;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.HostName;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.tenants.Tenant;
import java.util.List;
import java.util.Optional;

/// The answer to one question in full: the word, what comes near, the entries that need it, the rules that let it pass,
/// and what to ask for.
final class AnswerPanel extends Div {

    private static final long serialVersionUID = 1L;

    AnswerPanel(Answer answer, AnswerScope scope) {
        addClassNames("pad", "answer-panel");
        Div head = div("answer-head", span("host", answer.asked().toString()), VerdictWords.word(answer.verdict()));
        head.getElement().setAttribute("role", "status");
        add(head, paragraph("prose", sentence(answer, scope)));
        hints(answer.hints());
        request(answer, scope);
        needed(answer, scope);
        open(answer);
    }

    private static String sentence(Answer answer, AnswerScope scope) {
        String tenant = scope.tenant().map(Tenant::name).orElse("");
        return t("lookup.says." + answer.verdict().word(), tenant);
    }

    private void hints(List<Hint> hints) {
        if (!hints.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("notes");
            hints.forEach(hint -> list.add(new ListItem(Icon.INFO.create("ni"), span("", VerdictWords.hint(hint)))));
            add(list);
        }
    }

    private void request(Answer answer, AnswerScope scope) {
        if (answer.verdict() != Verdict.NOT_OPEN && answer.verdict() != Verdict.NEEDED) {
            return;
        }
        Optional<Feature> feature = answer.toRequest();
        if (feature.isEmpty()) {
            add(paragraph("muted note", t("lookup.request.none")));
        } else if (scope.engineer()) {
            add(Buttons.link(
                    Icon.CIRCLE_PLUS,
                    t("lookup.request", NeedCells.featureName(feature.get())),
                    LookupNavigation.request(scope.tenant(), List.of(feature.get()))));
        } else {
            add(paragraph("muted note", t("lookup.request.engineer", NeedCells.featureName(feature.get()))));
        }
    }

    private void needed(Answer answer, AnswerScope scope) {
        if (answer.needed().isEmpty()) {
            return;
        }
        RowTable table = new RowTable(
                t("lookup.needed"),
                List.of(
                        t("lookup.column.entry"),
                        t("lookup.column.section"),
                        t("lookup.column.by"),
                        t("lookup.column.ports"),
                        t("lookup.column.features")));
        answer.needed().forEach(need -> {
            var entry = need.found().entry();
            Div ports = div("", mono(NeedCells.ports(entry.opening().services())));
            if (!need.portFits()) {
                ports.add(muted(t("lookup.port.other")));
            }
            Div name = div("", NeedCells.entry(entry.opening(), scope));
            if (!need.here()) {
                name.add(muted(t("lookup.elsewhere")));
            }
            table.row(
                    name,
                    span("", CatalogNavigation.section(entry.opening().section())),
                    by(need.found().by()),
                    ports,
                    NeedCells.features(entry.features()));
        });
        add(
                new SectionHead(t("lookup.needed"))
                        .note(Integer.toString(answer.needed().size())),
                table);
    }

    private void open(Answer answer) {
        if (answer.open().isEmpty()) {
            return;
        }
        RowTable table = new RowTable(
                t("lookup.open"),
                List.of(
                        t("lookup.column.package"),
                        t("lookup.column.rule"),
                        t("lookup.column.by"),
                        t("lookup.column.ports")));
        answer.open().forEach(pass -> {
            var entry = pass.found().entry();
            Div ports = div("", mono(NeedCells.ports(entry.ports().services())));
            if (!pass.portFits()) {
                ports.add(muted(t("lookup.port.other")));
            }
            table.row(
                    NeedCells.packageLink(entry),
                    mono(entry.rule()),
                    by(pass.found().by()),
                    ports);
        });
        add(
                new SectionHead(t("lookup.open"))
                        .note(Integer.toString(answer.open().size())),
                table);
    }

    private static Component by(Subject subject) {
        return subject instanceof Subject.Anywhere ? muted(t("lookup.by.port")) : new HostName(subject.toString());
    }
}
