package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;

/// A field that opens a page with what was typed as its query parameter; the key `/` goes to it.
public final class SearchBox extends Composite<TextField> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;
    private static final int PAUSE_MILLIS = 250;

    /// @param label     its name, shown as placeholder too
    /// @param route     the page that shows results, such as `catalog`
    /// @param parameter the query parameter, such as `q`
    public SearchBox(String label, String route, String parameter) {
        TextField field = getContent();
        field.addClassName("nav-search");
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setMaxLength(LONGEST);
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setSuffixComponent(Shortcuts.hint("/"));
        Shortcuts.bind(field, "/", label);
        field.addKeyPressListener(
                Key.ENTER, _ -> UI.getCurrent().navigate(route, QueryParameters.of(parameter, field.getValue())));
    }

    /// Tells what is being typed, a moment after the last key.
    public SearchBox typing(SerializableConsumer<String> listener) {
        TextField field = getContent();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(event -> listener.accept(event.getValue()));
        return this;
    }
}
