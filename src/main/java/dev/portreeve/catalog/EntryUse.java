package dev.portreeve.catalog;

import java.util.Map;

/// Which entries people rely on. Implemented by the module that knows the requests.
public interface EntryUse {

    /// How many approved or issued requests use an entry, by the entry's name: `core/163` for a set, `attestation/NA`
    /// or `store` for a group, `windows/EU` for a row of scale units. Entries that nobody uses are left out.
    Map<String, Integer> requestsByEntry();
}
