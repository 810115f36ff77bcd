package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.UrlFilters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The fields that narrow the catalog, tied to the address of the page.
final class FilterRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<RevisionNumber> revision = new Select<>();
    private final TextField text = new TextField();
    private final Select<Section> section = new Select<>();
    private final Select<RequirementKind> kind = new Select<>();
    private final ComboBox<Service> port = new ComboBox<>();
    private final Select<Boolean> required = new Select<>();
    private final ComboBox<ScaleUnit> unit = new ComboBox<>();
    private final Button clear;
    private final Span tally = span("tally");
    private final UrlFilters filters;

    /// @param view    the page whose address tells the filters
    /// @param content the revision that is shown, for what there is to choose
    /// @param changed shows what the fields say
    FilterRow(
            Component view,
            List<RevisionSummary> revisions,
            Supplier<CatalogContent> content,
            SerializableRunnable changed) {
        addClassName("filters");
        filters = new UrlFilters(view, changed);
        clear = Buttons.quiet(Icon.X, t("shell.filters.clear"), this::empty);
        revision(revisions);
        named(text, "catalog.filter.text").setWidth("172px");
        text.setPrefixComponent(Icon.SEARCH.create());
        choices(content.get());
        suggestions(content);
        tally.getElement().setAttribute("role", "status");
        bind(revisions);
        add(text, section, kind, port, required, unit, clear, grow(), tally);
    }

    private void revision(List<RevisionSummary> revisions) {
        revision.setItems(revisions.stream().map(RevisionSummary::number).toList());
        revision.setItemLabelGenerator(number -> revisions.stream()
                .filter(each -> each.number().equals(number))
                .map(RevisionWords::label)
                .findFirst()
                .orElse(""));
        revision.setAriaLabel(t("catalog.filter.revision"));
        if (!revisions.isEmpty()) {
            revision.setPlaceholder(RevisionWords.label(revisions.getFirst()));
        }
        revision.addClassName("revision-select");
    }

    private void choices(CatalogContent content) {
        named(section, "catalog.filter.section").setWidth("136px");
        section.setItems(EntryPath.sections(content));
        section.setItemLabelGenerator(orAll("catalog.filter.section.all", EntryWords::section));
        named(kind, "catalog.filter.kind").setWidth("146px");
        kind.setItems(RequirementKind.values());
        kind.setItemLabelGenerator(orAll("catalog.filter.kind.all", EntryWords::kind));
        named(required, "catalog.filter.required").setWidth("152px");
        required.setItems(true, false);
        required.setItemLabelGenerator(orAll("catalog.filter.required.all", EntryWords::required));
        optional(section, "catalog.filter.section.all");
        optional(kind, "catalog.filter.kind.all");
        optional(required, "catalog.filter.required.all");
    }

    private static void optional(Select<?> select, String key) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t(key));
    }

    /// The component asks for the label of the empty choice, too.
    private static <T> ItemLabelGenerator<T> orAll(String key, SerializableFunction<T, String> words) {
        return item -> item == null ? t(key) : words.apply(item);
    }

    private void suggestions(Supplier<CatalogContent> content) {
        named(port, "catalog.filter.port").setWidth("94px");
        port.setItemLabelGenerator(service -> EntryWords.ports(List.of(service)));
        port.setItems(query -> slice(
                query.getOffset(),
                query.getLimit(),
                EntryPath.all(content.get())
                        .flatMap(opening -> opening.services().stream())
                        .distinct()
                        .sorted()
                        .filter(service -> contains(EntryWords.ports(List.of(service)), query.getFilter()))));
        named(unit, "catalog.filter.unit").setWidth("136px");
        unit.setItems(query -> slice(
                query.getOffset(),
                query.getLimit(),
                content.get().scaleUnits().stream()
                        .flatMap(row -> row.codes().stream())
                        .distinct()
                        .sorted()
                        .filter(code -> contains(code.code(), query.getFilter()))));
        Stream.of(port, unit).forEach(box -> box.setClearButtonVisible(true));
    }

    private void bind(List<RevisionSummary> revisions) {
        filters.choice("revision", revision, RevisionNumber::toString, value -> RevisionWords.number(value, revisions))
                .text("q", text)
                .choice("section", section, Section::slug, this::section)
                .choice("kind", kind, RequirementKind::slug, FilterRow::kind)
                .choice("port", port, Service::toString, Service::tryParse)
                .choice("required", required, String::valueOf, FilterRow::truth)
                .choice("asu", unit, ScaleUnit::code, ScaleUnit::tryParse);
    }

    /// The revision that was chosen; empty for the current one.
    Optional<RevisionNumber> chosenRevision() {
        return revision.getOptionalValue();
    }

    /// What the fields say.
    CatalogFilter filter() {
        return new CatalogFilter(
                section.getOptionalValue(),
                text.getValue(),
                kind.getOptionalValue(),
                port.getOptionalValue(),
                required.getOptionalValue(),
                unit.getOptionalValue());
    }

    /// Says how much is shown, and offers to clear the fields when any is set.
    void tell(String words) {
        tally.setText(words);
        clear.setVisible(!filter().equals(CatalogFilter.NONE));
    }

    /// Empties the fields, but stays at the revision.
    void empty() {
        CatalogLinks.open(
                chosenRevision().map(number -> "catalog?revision=" + number).orElse("catalog"));
    }

    /// What the address says behind the question mark.
    String query() {
        return filters.query();
    }

    /// The field that chooses the revision; it stands in the head of the page.
    Component revisionField() {
        return revision;
    }

    private static <C extends Component & HasAriaLabel & HasPlaceholder> C named(C field, String key) {
        field.setAriaLabel(t(key));
        field.setPlaceholder(t(key));
        return field;
    }

    private static <T> Stream<T> slice(int offset, int limit, Stream<T> items) {
        return items.skip(offset).limit(limit);
    }

    private static boolean contains(String label, Optional<String> typed) {
        String wanted = typed.orElse("").toLowerCase(Locale.ROOT);
        return label.replace('\u00a0', ' ').toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Optional<Section> section(String slug) {
        return section.getListDataView()
                .getItems()
                .filter(item -> item.slug().equals(slug))
                .findFirst();
    }

    private static Optional<RequirementKind> kind(String slug) {
        return Arrays.stream(RequirementKind.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst();
    }

    private static Optional<Boolean> truth(String word) {
        return word.equals("true") || word.equals("false") ? Optional.of(word.equals("true")) : Optional.empty();
    }
}
