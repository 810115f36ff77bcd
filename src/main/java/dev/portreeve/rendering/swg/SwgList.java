package dev.portreeve.rendering.swg;

import java.util.List;

/// One file.
///
/// @param word    what it is called after the request
/// @param entries never empty
record SwgList(String word, List<String> entries) {

    /// @throws IllegalArgumentException when there is no entry: some gateways take an empty list for everything
    SwgList {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("empty list: " + word);
        }
    }
}
