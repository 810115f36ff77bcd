package dev.portreeve.catalog.ui.entry;

import com.vaadin.flow.component.Component;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.model.Opening;
import java.util.Optional;

/// A part of an entry's details that an upper module contributes as a Spring bean: how targets say it, who has it open.
public interface EntryPart {

    /// The order among the parts, lowest first.
    int order();

    /// Its component, made anew for each page; empty when there is nothing to say about the entry.
    Optional<Component> component(CatalogRevision revision, Opening entry);
}
