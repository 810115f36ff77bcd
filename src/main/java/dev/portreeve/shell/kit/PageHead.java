package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;

/// The head of a page: the way here, the title, and at most one primary action with its companions.
public final class PageHead extends Div {

    private static final long serialVersionUID = 1L;

    private final H1 heading;
    private final Div title;
    private final Nav crumbs = new Nav();
    private final Div actions = div("page-actions");

    /// A head with only a title.
    public PageHead(String text) {
        heading = new H1(text);
        title = div("page-title", heading);
        addClassName("page-head");
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", t("shell.crumbs"));
        add(title);
    }

    /// Adds a step of the way here; `href` is a route, such as `requests`.
    public PageHead crumb(String text, String href) {
        if (crumbs.getChildren().findAny().isPresent()) {
            crumbs.add(separator());
        } else {
            title.addComponentAsFirst(crumbs);
        }
        crumbs.add(new Anchor(href, text));
        return this;
    }

    /// Shows this page's own, shorter name at the end of the way here.
    public PageHead here(String text) {
        crumbs.add(separator(), new com.vaadin.flow.component.html.Span(text));
        return this;
    }

    /// Adds a number in secondary colour behind the title, such as `#147`.
    public PageHead number(String number) {
        heading.add(new com.vaadin.flow.component.Text(" "), span("no", number));
        return this;
    }

    /// Adds buttons, links or selects at the right.
    public PageHead actions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }

    private static Component separator() {
        Component slash = span("sep", "/");
        slash.getElement().setAttribute("aria-hidden", "true");
        return slash;
    }
}
