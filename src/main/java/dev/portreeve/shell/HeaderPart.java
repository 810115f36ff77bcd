package dev.portreeve.shell;

import com.vaadin.flow.component.Component;

/// Something at the top of the drawer, such as the search field. Implemented as a bean by the module that owns it;
/// several are ordered by Spring's `@Order`.
public interface HeaderPart {

    /// A new part, once for each window.
    Component create();
}
