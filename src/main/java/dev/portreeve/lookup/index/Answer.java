package dev.portreeve.lookup.index;

import dev.portreeve.addressing.PortSet;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.lookup.reading.Asked;
import java.util.List;
import java.util.Optional;

/// What the catalog and the open rules say about one destination.
///
/// @param needed what needs it, the most specific first
/// @param open   the rules that let it pass now, the most specific first
public record Answer(Asked asked, Verdict verdict, List<Need> needed, List<Pass> open, List<Hint> hints) {

    /// Copies the lists.
    public Answer {
        needed = List.copyOf(needed);
        open = List.copyOf(open);
        hints = List.copyOf(hints);
    }

    /// An entry that covers what was asked.
    ///
    /// @param found    by which name, wildcard or network
    /// @param portFits whether the port is among the entry's; true when none was asked
    /// @param here     whether the entry is for the tenant; true when none was named
    public record Need(Found<ListedEntry> found, boolean portFits, boolean here) {

        /// Whether this entry makes it needed.
        public boolean counts() {
            return portFits && here;
        }
    }

    /// A rule that is open and covers what was asked.
    ///
    /// @param portFits whether the rule lets the port pass, too; true when none was asked
    public record Pass(Found<OpenEntry> found, boolean portFits) {}

    /// The one feature to ask for: the first that brings the most specific entry that counts.
    public Optional<Feature> toRequest() {
        return needed.stream()
                .filter(Need::counts)
                .flatMap(need -> need.found().entry().features().stream())
                .findFirst();
    }

    static boolean fits(PortSet ports, Asked asked) {
        return !asked.hasPort() || asked.services().stream().anyMatch(ports::contains);
    }
}
