package dev.portreeve.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import dev.portreeve.requests.RequestField;
import dev.portreeve.requests.RequestRefusal.FieldWrong;
import dev.portreeve.shell.kit.Refusals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Shows refusals at the fields they are about.
final class FieldErrors {

    private final Map<RequestField, HasValidation> fields = new EnumMap<>(RequestField.class);

    /// Ties a field of the page to one of the form; only refusals make it invalid from now on.
    <F extends Component & HasValidation> FieldErrors at(RequestField name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return this;
    }

    /// The fields.
    Set<RequestField> names() {
        return fields.keySet();
    }

    /// Shows exactly these refusals, several of one field together.
    void show(List<FieldWrong> refusals) {
        fields.forEach((name, field) -> {
            String text = refusals.stream()
                    .filter(refusal -> refusal.field() == name)
                    .map(Refusals::text)
                    .distinct()
                    .collect(Collectors.joining("; "));
            field.setErrorMessage(text);
            field.setInvalid(!text.isEmpty());
        });
    }

    /// Puts the cursor into the first wrong field.
    void focus() {
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .map(field -> (Focusable<?>) Objects.requireNonNull(field))
                .ifPresent(Focusable::focus);
    }
}
