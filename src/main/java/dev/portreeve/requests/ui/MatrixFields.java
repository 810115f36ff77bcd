package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.rendering.Renderers;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rendering.VerdictMatrix.Row;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.UrlFilters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which revision the matrix is of and which part of it is shown; tied to the address.
final class MatrixFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<RevisionNumber> revisions;
    private final Select<RevisionNumber> revision = new Select<>();
    private final TextField text = new TextField();
    private final Select<TargetId> target = new Select<>();
    private final Select<Verdict.Kind> kind = new Select<>();
    private final Span tally = span("tally");
    private final UrlFilters filters;

    MatrixFields(Component view, List<RevisionNumber> revisions, SerializableRunnable changed) {
        this.revisions = List.copyOf(revisions);
        this.filters = new UrlFilters(view, changed);
        addClassName("filters");
        text.setAriaLabel(t("requests.matrix.text"));
        text.setPlaceholder(t("requests.matrix.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        choice(revision, "requests.matrix.revision", this.revisions, MatrixFields::name);
        choice(
                target,
                "requests.matrix.target.all",
                Renderers.targets().stream().map(each -> each.id()).toList(),
                each -> t("rendering.target." + each));
        choice(
                kind,
                "requests.matrix.kind.all",
                List.of(Verdict.Kind.values()),
                each -> t(Verdicts.kind(each).key()));
        tally.getElement().setAttribute("role", "status");
        filters.choice("revision", revision, RevisionNumber::toString, this::revision)
                .text("q", text)
                .choice("target", target, TargetId::word, MatrixFields::target)
                .choice("verdict", kind, Verdict.Kind::word, MatrixFields::kind);
        add(revision, text, target, kind, grow(), tally);
    }

    private static <T> void choice(
            Select<T> select, String caption, List<T> items, SerializableFunction<T, String> words) {
        select.setAriaLabel(t(caption));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t(caption));
        select.setItemLabelGenerator(item -> item == null ? t(caption) : words.apply(item));
    }

    /// The chosen revision; the newest unless another is chosen.
    RevisionNumber revision() {
        return revision.getOptionalValue().orElseGet(revisions::getFirst);
    }

    /// The only target that is shown; empty for all.
    Optional<TargetId> target() {
        return target.getOptionalValue();
    }

    /// Whether the row has what is looked for, on one of the shown targets.
    boolean shows(Row row, String name, List<TargetId> targets) {
        String wanted = text.getValue().strip().toLowerCase(Locale.ROOT);
        boolean named = (name + " " + row.rule().id() + " " + row.rule().hosts())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
        return named
                && kind.getOptionalValue()
                        .map(each ->
                                targets.stream().anyMatch(it -> row.counts(it).getOrDefault(each, 0) > 0))
                        .orElse(true);
    }

    void tell(String words) {
        tally.setText(words);
        revision.setPlaceholder(name(revision()));
    }

    /// Shows everything of the revision.
    void empty() {
        filters.clear();
    }

    private static String name(RevisionNumber number) {
        return t("catalog.revision.name", number.toString());
    }

    private Optional<RevisionNumber> revision(String number) {
        return revisions.stream().filter(each -> each.toString().equals(number)).findFirst();
    }

    private static Optional<TargetId> target(String word) {
        return TargetId.tryParse(word).filter(each -> Renderers.of(each).isPresent());
    }

    private static Optional<Verdict.Kind> kind(String word) {
        return Arrays.stream(Verdict.Kind.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
