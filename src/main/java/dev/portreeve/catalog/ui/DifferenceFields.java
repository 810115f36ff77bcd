package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.UrlFilters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields that narrow a comparison, tied to the address of the page, and the way from change to change.
final class DifferenceFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PLACE = "at";

    private final TextField text = new TextField();
    private final Select<Section> section = new Select<>();
    private final Select<DifferenceFilter.Kind> kind = new Select<>();
    private final Select<Effect.Kind> effect = new Select<>();
    private final Button clear;
    private final Span tally = span("tally");
    private final UrlFilters filters;

    /// @param changed shows what the fields say
    /// @param step    goes to another change: 1 to the next, -1 to the one before
    DifferenceFields(Component view, SerializableRunnable changed, SerializableConsumer<Integer> step) {
        addClassName("filters");
        filters = new UrlFilters(view, changed);
        clear = Buttons.quiet(Icon.X, t("shell.filters.clear"), filters::clear);
        text.setAriaLabel(t("catalog.compare.filter.text"));
        text.setPlaceholder(t("catalog.compare.filter.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        Shortcuts.bind(text, "f", t("catalog.compare.filter.text"));
        choice(section, t("catalog.filter.section"), t("catalog.filter.section.all"), EntryWords::section);
        choice(
                kind,
                t("catalog.compare.filter.kind"),
                t("catalog.compare.filter.kind.all"),
                each -> t("catalog.compare.kind." + each.word()));
        choice(effect, t("catalog.compare.filter.effect"), t("catalog.compare.filter.effect.all"), EffectWords::word);
        section.setItems(Section.INTUNE);
        kind.setItems(DifferenceFilter.Kind.values());
        effect.setItems(Effect.Kind.values());
        filters.text("q", text)
                .choice("section", section, Section::slug, this::section)
                .choice("change", kind, DifferenceFilter.Kind::word, DifferenceFilter.Kind::ofWord)
                .choice("effect", effect, Effect.Kind::word, DifferenceFields::effect);
        tally.getElement().setAttribute("role", "status");
        add(text, section, kind, effect, clear, grow(), tally);
        add(step(Icon.ARROW_LEFT, "p", t("catalog.compare.previous"), () -> step.accept(-1)));
        add(step(Icon.ARROW_RIGHT, "n", t("catalog.compare.next"), () -> step.accept(1)));
    }

    private static Button step(Icon icon, String key, String label, Runnable action) {
        Button button = Buttons.icon(icon, label, action);
        Shortcuts.bind(button, key, label);
        return button;
    }

    private static <T> void choice(Select<T> select, String label, String all, SerializableFunction<T, String> words) {
        select.setAriaLabel(label);
        select.setPlaceholder(label);
        select.setWidth("176px");
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(item -> item == null ? all : words.apply(item));
    }

    /// Offers these sections; called before the address is read.
    void offer(List<Section> sections) {
        if (!section.getListDataView().getItems().toList().equals(sections)) {
            section.setItems(sections);
        }
    }

    /// What the fields say.
    DifferenceFilter filter() {
        return new DifferenceFilter(
                section.getOptionalValue(), kind.getOptionalValue(), effect.getOptionalValue(), text.getValue());
    }

    /// The entry that the address points at, by its key.
    Optional<String> place() {
        return filters.get(PLACE);
    }

    /// Points the address at an entry.
    void go(String key) {
        filters.put(PLACE, key);
    }

    /// What the address says beyond the two sides, for links that keep it; empty, or beginning with `&`.
    String kept(@Nullable String place) {
        StringBuilder kept = new StringBuilder();
        DifferenceFilter now = filter();
        now.section().ifPresent(each -> kept.append("&section=").append(each));
        now.kind().ifPresent(each -> kept.append("&change=").append(each.word()));
        now.effect().ifPresent(each -> kept.append("&effect=").append(each.word()));
        if (!now.text().isBlank()) {
            kept.append("&q=").append(CatalogLinks.encoded(now.text()));
        }
        if (place != null) {
            kept.append("&at=").append(CatalogLinks.encoded(place));
        }
        return kept.toString();
    }

    /// Says how much is shown, and offers to clear the fields when any is set.
    void tell(String words) {
        tally.setText(words);
        clear.setVisible(filters.active());
    }

    /// Empties the fields.
    void empty() {
        filters.clear();
    }

    private Optional<Section> section(String slug) {
        return section.getListDataView()
                .getItems()
                .filter(item -> item.slug().equals(slug))
                .findFirst();
    }

    private static Optional<Effect.Kind> effect(String word) {
        return Arrays.stream(Effect.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }
}
