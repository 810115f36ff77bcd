package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/// Tabs that are links: which one is open stands in the address.
public final class LinkTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /// @param label what is chosen, for screen readers
    public LinkTabs(String label) {
        addClassName("ltabs");
        getElement().setAttribute("aria-label", label);
    }

    /// Adds a tab with its address, parts behind its name, and whether it is the open one.
    public LinkTabs tab(String name, String href, boolean open, Component... parts) {
        Anchor link = new Anchor(href, name);
        link.addClassName("tabx");
        link.add(parts);
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }
}
