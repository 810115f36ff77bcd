package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.fact.Disagreement.Nature;
import dev.portreeve.catalog.fact.FactKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.UrlFilters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which two sources are held against each other, and what of the disagreements is shown; tied to the address.
final class DisagreementFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogSource> sources;
    private final Select<CatalogSource> from = new Select<>();
    private final Select<CatalogSource> to = new Select<>();
    private final TextField text = new TextField();
    private final Select<FactKind> kind = new Select<>();
    private final Select<Section> section = new Select<>();
    private final Select<Nature> nature = new Select<>();
    private final Checkbox covered = new Checkbox(t("catalog.disagreements.covered"));
    private final Span tally = span("tally");
    private final UrlFilters filters;

    DisagreementFields(Component view, List<CatalogSource> sources, SerializableRunnable changed) {
        this.sources = List.copyOf(sources);
        this.filters = new UrlFilters(view, changed);
        addClassName("filters");
        source(from, "catalog.disagreements.from");
        source(to, "catalog.disagreements.to");
        text.setAriaLabel(t("catalog.disagreements.text"));
        text.setPlaceholder(t("catalog.disagreements.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        choice(kind, "catalog.disagreements.kind.all", List.of(FactKind.values()), FactWords::kind);
        choice(section, "catalog.filter.section.all", Section.INTUNE, EntryWords::section);
        choice(
                nature,
                "catalog.disagreements.nature.all",
                List.of(Nature.values()),
                each -> t("catalog.nature." + each.word()));
        tally.getElement().setAttribute("role", "status");
        filters.choice("from", from, CatalogSource::id, this::source)
                .choice("to", to, CatalogSource::id, this::source)
                .text("q", text)
                .choice("kind", kind, FactKind::word, FactKind::ofWord)
                .choice("section", section, Section::slug, DisagreementFields::section)
                .choice("nature", nature, Nature::word, DisagreementFields::nature)
                .flag("covered", covered);
        add(text, kind, section, nature, covered, grow(), tally);
    }

    private void source(Select<CatalogSource> select, String label) {
        select.setAriaLabel(t(label));
        select.setItems(sources);
        select.setItemLabelGenerator(FactSourceWords::of);
        select.addClassName("revision-select");
    }

    private static <T> void choice(
            Select<T> select, String caption, List<T> items, SerializableFunction<T, String> words) {
        select.setAriaLabel(t(caption));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t(caption));
        select.setItemLabelGenerator(item -> item == null ? t(caption) : words.apply(item));
    }

    /// The fields that choose the two sources; they stand in the head of the page.
    Component pair() {
        return div("page-actions", from, to);
    }

    /// The first source: the current revision unless another is chosen.
    CatalogSource left() {
        return from.getOptionalValue().orElseGet(sources::getFirst);
    }

    /// The second source: unless chosen, the newest of another kind about the same cloud, else the revision before.
    CatalogSource right() {
        CatalogSource left = left();
        return to.getOptionalValue()
                .or(() -> others(left).filter(each -> each.revision().isEmpty()).findFirst())
                .or(() -> others(left).findFirst())
                .orElse(left);
    }

    private Stream<CatalogSource> others(CatalogSource left) {
        return sources.stream()
                .filter(each -> !each.id().equals(left.id())
                        && each.document().instance() == left.document().instance());
    }

    DisagreementFilter filter() {
        return new DisagreementFilter(
                kind.getOptionalValue(),
                section.getOptionalValue(),
                nature.getOptionalValue(),
                text.getValue(),
                covered.getValue());
    }

    /// Whether the fields hide anything.
    boolean isNarrowed() {
        return !filter().equals(new DisagreementFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", true));
    }

    void tell(String words) {
        tally.setText(words);
        from.setPlaceholder(FactSourceWords.of(left()));
        to.setPlaceholder(FactSourceWords.of(right()));
    }

    /// Shows everything about the two sources.
    void empty() {
        CatalogLinks.open("catalog/disagreements?from=" + left().id() + "&to=" + right().id() + "&covered=true");
    }

    private Optional<CatalogSource> source(String id) {
        return sources.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Optional<Section> section(String slug) {
        return Section.INTUNE.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    private static Optional<Nature> nature(String word) {
        return Arrays.stream(Nature.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
