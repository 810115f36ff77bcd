package dev.portreeve.shell.kit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/// Brings what it stands in to the reader: once the page has its final shape, the browser scrolls there and gives it
/// the
/// focus (`assets/shortcuts.js`). For the one thing that an address points at.
@Tag("portal-here")
public final class Here extends HtmlComponent {

    private static final long serialVersionUID = 1L;
}
