package dev.portreeve.shell.kit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Something on the page that stands in the address under a parameter's name.
sealed interface UrlBinding extends Serializable {

    String parameter();

    /// What it says now; empty for nothing.
    String text();

    /// Makes it say this, or nothing.
    void show(Optional<String> text);

    /// Tells of every change.
    void listen(SerializableConsumer<UrlBinding> changed);

    /// A field: it filters.
    record Field<T>(
            String parameter,
            HasValue<?, T> field,
            Function<T, String> write,
            Function<String, Optional<T>> read,
            boolean typed)
            implements UrlBinding {

        @Override
        public String text() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        @Override
        public void show(Optional<String> text) {
            field.setValue(text.flatMap(read).orElseGet(field::getEmptyValue));
        }

        @Override
        public void listen(SerializableConsumer<UrlBinding> changed) {
            field.addValueChangeListener(_ -> changed.accept(this));
        }
    }

    /// The order of a grid, by the key of one column: `age`, or `age-desc`.
    record Order<T>(String parameter, Grid<T> grid) implements UrlBinding {

        private static final String DOWN = "-desc";

        @Override
        public String text() {
            return grid.getSortOrder().stream()
                    .findFirst()
                    .map(order ->
                            order.getSorted().getKey() + (order.getDirection() == SortDirection.DESCENDING ? DOWN : ""))
                    .orElse("");
        }

        @Override
        public void show(Optional<String> text) {
            grid.sort(text.flatMap(this::order).map(List::of).orElse(List.of()));
        }

        @Override
        public void listen(SerializableConsumer<UrlBinding> changed) {
            grid.addSortListener(_ -> changed.accept(this));
        }

        private Optional<GridSortOrder<T>> order(String text) {
            boolean down = text.endsWith(DOWN);
            String key = down ? text.substring(0, text.length() - DOWN.length()) : text;
            return Optional.ofNullable(grid.getColumnByKey(key))
                    .map(column ->
                            new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING));
        }
    }
}
