package dev.portreeve.auditing.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.portreeve.audit.AuditFilter;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.AuditTrail;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.UrlFilters;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields above the audit log.
final class AuditFilterFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;
    private final TextField text = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<PersonProfile> actor = new ComboBox<>();
    private final Select<AuditOutcome> outcome = new Select<>();
    private final TextField object = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final transient UserDirectory directory;

    AuditFilterFields(AuditTrail trail, UserDirectory directory, ZoneId zone) {
        this.zone = zone;
        this.directory = directory;
        named(text, "auditing.search");
        text.setPrefixComponent(Icon.SEARCH.create());
        kind.setAriaLabel(t("auditing.kind"));
        kind.setPlaceholder(t("auditing.kind"));
        kind.setItems(trail.kinds());
        kind.setItemLabelGenerator(EventCells::label);
        kind.setClearButtonVisible(true);
        actor.setAriaLabel(t("auditing.actor"));
        actor.setPlaceholder(t("auditing.actor"));
        actor.setItems(directory.all());
        actor.setItemLabelGenerator(PersonProfile::displayName);
        actor.setClearButtonVisible(true);
        outcome.setAriaLabel(t("auditing.outcome"));
        outcome.setItems(AuditOutcome.values());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(t("auditing.outcome.any"));
        outcome.setItemLabelGenerator(
                each -> each == null ? t("auditing.outcome.any") : t("auditing.outcome." + each.code()));
        named(object, "auditing.object-id");
        date(from, "auditing.from");
        date(to, "auditing.to");
    }

    private static void named(TextField field, String label) {
        field.setAriaLabel(t(label));
        field.setPlaceholder(t(label));
    }

    private static void date(DatePicker field, String label) {
        field.setAriaLabel(t(label));
        field.setPlaceholder(t(label));
        field.setClearButtonVisible(true);
    }

    Component[] components() {
        return new Component[] {text, kind, actor, outcome, object, from, to};
    }

    void bind(UrlFilters filters) {
        filters.text("q", text)
                .choice("kind", kind)
                .choice("actor", actor, person -> person.id().toString(), this::person)
                .choice("outcome", outcome, AuditOutcome::code, AuditFilterFields::outcome)
                .text("object", object)
                .choice("from", from, LocalDate::toString, AuditFilterFields::day)
                .choice("to", to, LocalDate::toString, AuditFilterFields::day);
    }

    /// What the fields say. Days are those of the reader's time zone, the last one included.
    AuditFilter filter() {
        return new AuditFilter(
                Optional.ofNullable(actor.getValue()).map(person -> person.id().value()),
                Optional.ofNullable(kind.getValue()).filter(each -> !each.isBlank()),
                Optional.empty(),
                words(object),
                Optional.ofNullable(outcome.getValue()),
                start(from.getValue()),
                Optional.ofNullable(to.getValue()).map(day -> day.plusDays(1)).flatMap(this::start),
                words(text));
    }

    private Optional<Instant> start(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(each -> each.atStartOfDay(zone).toInstant());
    }

    private static Optional<String> words(TextField field) {
        return Optional.of(field.getValue().strip()).filter(each -> !each.isEmpty());
    }

    private Optional<PersonProfile> person(String id) {
        return PersonId.tryParse(id).flatMap(directory::find);
    }

    private static Optional<AuditOutcome> outcome(String code) {
        return Arrays.stream(AuditOutcome.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
