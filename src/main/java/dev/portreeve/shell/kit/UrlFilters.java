package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Ties fields to query parameters, so that the address always says what the page shows: fields write it without a
/// reload, opening the address or going back and forward fills the fields. Parameters nobody bound are kept.
///
/// A view makes one in its constructor, binds its fields, and is told through `changed` when to read them: once after
/// every navigation, and after every change by hand.
public final class UrlFilters implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_VALUE = 200;

    private final SerializableRunnable changed;
    private final List<Binding<?>> bindings = new ArrayList<>();
    private final UrlHistory history = new UrlHistory();
    private QueryParameters current = QueryParameters.empty();
    private boolean reading;

    /// @param view    the page; filters follow the address while it is attached
    /// @param changed shows what the fields now say
    public UrlFilters(Component view, SerializableRunnable changed) {
        this.changed = changed;
        view.addAttachListener(attached -> {
            Registration listening = attached.getUI().addAfterNavigationListener(event -> read(event.getLocation()));
            view.addDetachListener(detached -> {
                listening.remove();
                detached.unregisterListener();
            });
        });
    }

    /// Binds a text field; it writes shortly after the last key.
    public UrlFilters text(String parameter, TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST_VALUE);
        return bind(new Binding<>(parameter, field, value -> value, Optional::of, true));
    }

    /// Binds a select, combo box or date.
    ///
    /// @param write the parameter's text for a value
    /// @param read  the value for a text; empty for a text that is none
    public <T> UrlFilters choice(
            String parameter, HasValue<?, T> field, Function<T, String> write, Function<String, Optional<T>> read) {
        return bind(new Binding<>(parameter, field, write, read, false));
    }

    /// Binds a choice among texts.
    public UrlFilters choice(String parameter, HasValue<?, String> field) {
        return choice(parameter, field, value -> value, Optional::of);
    }

    /// Binds a tick box: `parameter=true`, or nothing.
    public UrlFilters flag(String parameter, HasValue<?, Boolean> field) {
        return choice(parameter, field, String::valueOf, text -> Optional.of(text.equals("true")));
    }

    /// A parameter's text, bound or not: the row that is open, the tab.
    public Optional<String> get(String parameter) {
        return current.getSingleParameter(parameter)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE);
    }

    /// Sets a parameter that no field shows, as a new step of the history; null takes it away. Does not call back.
    public void put(String parameter, @Nullable String value) {
        write(value == null ? without(parameter) : with(parameter, value), false);
    }

    /// Empties every bound field.
    public void clear() {
        reading = true;
        bindings.forEach(Binding::empty);
        reading = false;
        write(current.excluding(names()), false);
        changed.run();
    }

    /// Whether any bound field says something.
    public boolean active() {
        return bindings.stream().anyMatch(Binding::isSet);
    }

    /// What the address says behind the question mark, for links that keep the filters (an export, another tab).
    public String query() {
        return current.getQueryString();
    }

    private <T> UrlFilters bind(Binding<T> binding) {
        bindings.add(binding);
        binding.field().addValueChangeListener(_ -> {
            if (!reading) {
                String text = binding.text();
                write(text.isEmpty() ? without(binding.parameter()) : with(binding.parameter(), text), binding.typed());
                changed.run();
            }
        });
        return this;
    }

    private void read(Location location) {
        history.arrived(location.getPath());
        current = location.getQueryParameters();
        reading = true;
        bindings.forEach(binding -> binding.show(get(binding.parameter())));
        reading = false;
        changed.run();
    }

    private void write(QueryParameters next, boolean typed) {
        if (!next.equals(current)) {
            boolean sameField = history.typedAgain(typed ? difference(next) : "");
            current = next;
            history.write(UI.getCurrent(), next, sameField);
        }
    }

    private String difference(QueryParameters next) {
        return String.join(
                ",",
                bindings.stream()
                        .map(Binding::parameter)
                        .filter(name -> !next.getSingleParameter(name).equals(current.getSingleParameter(name)))
                        .toList());
    }

    private QueryParameters with(String parameter, String value) {
        Map<String, List<String>> all = new HashMap<>(current.getParameters());
        all.put(parameter, List.of(value));
        return new QueryParameters(all);
    }

    private QueryParameters without(String parameter) {
        return current.excluding(parameter);
    }

    private String[] names() {
        return bindings.stream().map(Binding::parameter).toArray(String[]::new);
    }

    private record Binding<T>(
            String parameter,
            HasValue<?, T> field,
            Function<T, String> write,
            Function<String, Optional<T>> read,
            boolean typed)
            implements Serializable {

        boolean isSet() {
            return !field.isEmpty();
        }

        String text() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        void empty() {
            field.setValue(field.getEmptyValue());
        }

        void show(Optional<String> text) {
            field.setValue(text.flatMap(read).orElseGet(field::getEmptyValue));
        }
    }
}
