package dev.portreeve.lookup.ui;

import com.vaadin.flow.component.Component;
import dev.portreeve.shell.HeaderPart;

/// Finds things from every page.
@org.springframework.stereotype.Component
class HeaderSearch implements HeaderPart {

    private final Finder finder;

    HeaderSearch(Finder finder) {
        this.finder = finder;
    }

    @Override
    public Component create() {
        return new SearchPart(finder);
    }
}
