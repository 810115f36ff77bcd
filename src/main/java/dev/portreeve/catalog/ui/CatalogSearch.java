package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import dev.portreeve.shell.HeaderPart;
import dev.portreeve.shell.kit.SearchBox;

/// Finds hosts, networks and ids in the catalog from every page.
@org.springframework.stereotype.Component
class CatalogSearch implements HeaderPart {

    @Override
    public Component create() {
        return new SearchBox(t("catalog.search"), "catalog", "q");
    }
}
