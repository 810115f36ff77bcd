package dev.portreeve.catalog.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a fact says of its entry.
public enum FactKind {
    /// That the entry is there.
    ENTRY,
    /// A host by its name.
    NAME,
    /// A host by a wildcard.
    WILDCARD,
    /// A network.
    NETWORK,
    /// A port or range with its transport.
    PORT,
    /// How Microsoft asks for it to be treated.
    CATEGORY,
    /// Whether it is required.
    REQUIRED,
    /// Whether it is reachable over ExpressRoute.
    EXPRESS_ROUTE,
    /// A requirement beyond letting the flow pass, for one host or for the entry.
    REQUIREMENT,
    /// The code of a scale unit.
    SCALE_UNIT,
    /// A storage account, as spelled.
    STORAGE,
    /// A remark in the words of the source.
    NOTE;

    /// The word of addresses, files and message keys.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of a word.
    public static Optional<FactKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Whether an entry has exactly one value of it, so that another value is a contradiction.
    public boolean isSingle() {
        return this == CATEGORY || this == REQUIRED || this == EXPRESS_ROUTE;
    }

    /// Whether it is an address.
    public boolean isAddress() {
        return this == NAME || this == WILDCARD || this == NETWORK;
    }
}
