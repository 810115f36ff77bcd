package dev.portreeve.rendering.paloalto;

import java.util.List;

/// A custom URL category of type "URL List".
///
/// @param about   what it is for: the request and the rule
/// @param entries never empty; each ends with `/`, so that no longer name is meant
record PanCategory(String name, String about, List<String> entries) {

    /// @throws IllegalArgumentException when no entry is left, there are too many, or one has an open end
    PanCategory {
        entries = List.copyOf(entries);
        if (entries.isEmpty()
                || entries.size() > PanLimits.ENTRIES
                || !entries.stream().allMatch(entry -> entry.endsWith("/"))) {
            throw new IllegalArgumentException("entries of " + name + ": " + entries.size());
        }
    }
}
