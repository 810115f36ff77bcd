package dev.portreeve.catalog.source.learn;

import java.util.Locale;

/// What the columns of the tables hold.
enum Column {
    ID,
    DESCRIPTION,
    CATEGORY,
    EXPRESS_ROUTE,
    ADDRESSES,
    PORTS,
    NOTES,
    SCALE_UNITS,
    REGION,
    STORAGE,
    HOSTS,
    ENDPOINTS,
    NETWORKS;

    /// Its key in the vocabulary, after `column.`.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
