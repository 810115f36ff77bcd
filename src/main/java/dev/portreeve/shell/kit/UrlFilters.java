package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
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
import java.util.stream.Stream;
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
    private final List<UrlBinding> bindings = new ArrayList<>();
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
        return bind(new UrlBinding.Field<>(parameter, field, value -> value, Optional::of, true));
    }

    /// Binds a select, combo box or date.
    ///
    /// @param write the parameter's text for a value
    /// @param read  the value for a text; empty for a text that is none
    public <T> UrlFilters choice(
            String parameter, HasValue<?, T> field, Function<T, String> write, Function<String, Optional<T>> read) {
        return bind(new UrlBinding.Field<>(parameter, field, write, read, false));
    }

    /// Binds a choice among texts.
    public UrlFilters choice(String parameter, HasValue<?, String> field) {
        return choice(parameter, field, value -> value, Optional::of);
    }

    /// Binds a tick box: `parameter=true`, or nothing.
    public UrlFilters flag(String parameter, HasValue<?, Boolean> field) {
        return choice(parameter, field, String::valueOf, text -> Optional.of(text.equals("true")));
    }

    /// Binds the order of a grid's sortable columns, each of which has a key: `sort=age`, `sort=age-desc`.
    public UrlFilters sort(String parameter, Grid<?> grid) {
        return bind(new UrlBinding.Order<>(parameter, grid));
    }

    /// A parameter's text, bound or not: the row that is open, the tab.
    public Optional<String> get(String parameter) {
        return current.getSingleParameter(parameter)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE);
    }

    /// Sets a parameter that no field shows, as a new step of the history; null takes it away. Does not call back.
    public void put(String parameter, @Nullable String value) {
        write(value == null ? without(parameter) : with(parameter, value), "");
    }

    /// Empties every bound field.
    public void clear() {
        reading = true;
        filters().forEach(filter -> filter.show(Optional.empty()));
        reading = false;
        write(current.excluding(filterNames()), "");
        changed.run();
    }

    /// Whether any bound field says something.
    public boolean active() {
        return filters().anyMatch(filter -> !filter.text().isEmpty());
    }

    /// What the address says behind the question mark, for links that keep the filters (an export, another tab).
    public String query() {
        return current.getQueryString();
    }

    private UrlFilters bind(UrlBinding binding) {
        bindings.add(binding);
        binding.listen(this::changedByHand);
        return this;
    }

    private void changedByHand(UrlBinding binding) {
        if (reading) {
            return;
        }
        String text = binding.text();
        boolean typed = binding instanceof UrlBinding.Field<?> field && field.typed();
        write(
                text.isEmpty() ? without(binding.parameter()) : with(binding.parameter(), text),
                typed ? binding.parameter() : "");
        if (binding instanceof UrlBinding.Field<?>) {
            changed.run();
        }
    }

    private void read(Location location) {
        history.arrived(location.getPath());
        current = location.getQueryParameters();
        reading = true;
        bindings.forEach(binding -> binding.show(get(binding.parameter())));
        reading = false;
        changed.run();
    }

    /// @param typedIn the field that is being typed in; empty for any other change
    private void write(QueryParameters next, String typedIn) {
        if (!next.equals(current)) {
            current = next;
            history.write(UI.getCurrent(), next, history.typedAgain(typedIn));
        }
    }

    private QueryParameters with(String parameter, String value) {
        Map<String, List<String>> all = new HashMap<>(current.getParameters());
        all.put(parameter, List.of(value));
        return new QueryParameters(all);
    }

    private QueryParameters without(String parameter) {
        return current.excluding(parameter);
    }

    private Stream<UrlBinding> filters() {
        return bindings.stream().filter(UrlBinding.Field.class::isInstance);
    }

    private String[] filterNames() {
        return filters().map(UrlBinding::parameter).toArray(String[]::new);
    }
}
