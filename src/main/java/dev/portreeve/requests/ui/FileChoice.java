package dev.portreeve.requests.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/// Which file of which target is shown, and whether beside the one before: the part `target=&file=&view=compare` of an
/// address.
///
/// @param target its word
/// @param file   its name
record FileChoice(Optional<String> target, Optional<String> file, boolean compare) {

    private static final String COMPARE = "compare";

    /// What an address asks for.
    static FileChoice of(QueryParameters query) {
        return new FileChoice(
                query.getSingleParameter("target"),
                query.getSingleParameter("file"),
                query.getSingleParameter("view").filter(COMPARE::equals).isPresent());
    }

    /// The first file of the first target.
    static FileChoice first() {
        return new FileChoice(Optional.empty(), Optional.empty(), false);
    }

    /// The part of an address for a target.
    static String query(String target) {
        return "target=" + target;
    }

    /// The part of an address for a file.
    static String query(String target, String file, boolean compare) {
        return query(target) + "&file=" + file + (compare ? "&view=" + COMPARE : "");
    }
}
