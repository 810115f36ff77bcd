package dev.portreeve.requests.ui.dossier;

import com.vaadin.flow.component.Component;
import dev.portreeve.requests.RequestSnapshot;

/// A part of a request's page that an upper module contributes as a Spring bean: the decision, the package.
public interface DossierSection {

    /// Where on the page it stands.
    enum Column {
        /// The wide column with the evidence.
        MAIN,
        /// The column at the right with decision, people and history.
        ASIDE
    }

    /// The column.
    Column column();

    /// The order inside the column, lowest first.
    int order();

    /// Whether it has something to show for this request and the person signed in.
    boolean appliesTo(RequestSnapshot request);

    /// Its component, made anew for each page.
    ///
    /// @param reload shows the page anew after the part changed something
    Component component(RequestSnapshot request, Runnable reload);
}
