package dev.portreeve.requests.ui.dossier;

import com.vaadin.flow.component.Component;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an upper module adds to the changes of a request's page, as a Spring bean: a tick for each rule that a person
/// has looked at, and how many are ticked.
public interface ChangeDecoration {

    /// The parts for one page, made anew each time; empty when there are none for this request and the person signed
    /// in.
    ///
    /// @param changes the rules that change, in the order of the page
    Optional<Parts> parts(RequestSnapshot request, List<RuleChange> changes);

    /// Parts that belong together.
    ///
    /// @param heading beside the section's heading, such as “2 of 7 viewed”
    /// @param rows    by rule, such as a tick box of class `viewed`; a rule may have none
    record Parts(Component heading, Map<String, Component> rows) {

        /// Copies the map.
        public Parts {
            rows = Map.copyOf(rows);
        }
    }
}
