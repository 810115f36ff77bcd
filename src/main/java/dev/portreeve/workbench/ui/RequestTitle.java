package dev.portreeve.workbench.ui;

import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dev.portreeve.requests.RequestSnapshot;

/// A request in a table: title and number, leading to its page.
final class RequestTitle {

    private RequestTitle() {}

    static Component of(RequestSnapshot request) {
        return div(
                "t-title",
                new Anchor("requests/" + request.number(), request.label()),
                span("no mono", request.number().toString()));
    }
}
