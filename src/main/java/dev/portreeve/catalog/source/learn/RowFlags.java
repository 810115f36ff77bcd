package dev.portreeve.catalog.source.learn;

import org.jspecify.annotations.Nullable;

/// The words after a row's category: whether it is required, whether ExpressRoute carries it.
record RowFlags(Words required, Words optional, Words yes, Words no) {

    /// Whether the text is what may stand after a category: nothing, a flag or an address.
    boolean mayFollowCategory(String rest) {
        return rest.isEmpty() || startsWithFlag(rest) || Addresses.startsWithAddress(rest);
    }

    boolean startsWithFlag(String text) {
        return required.after(text) != null
                || optional.after(text) != null
                || yes.after(text) != null
                || no.after(text) != null;
    }

    /// The text after `required` or `optional`, or null.
    @Nullable
    String afterNeed(String text) {
        String rest = required.after(text);
        return rest != null ? rest : optional.after(text);
    }

    /// The text after a truth value, or null.
    @Nullable
    String afterTruth(String text) {
        String rest = yes.after(text);
        return rest != null ? rest : no.after(text);
    }
}
