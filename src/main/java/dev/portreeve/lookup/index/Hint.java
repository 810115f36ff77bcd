package dev.portreeve.lookup.index;

import java.util.List;
import java.util.Locale;

/// Something that comes near, or that a person should know beside the answer.
///
/// @param values listed names, wildcards or networks it is about; may be cut
public record Hint(Kind kind, List<String> values) {

    /// Copies the values.
    public Hint {
        values = List.copyOf(values);
    }

    /// What a hint says.
    public enum Kind {
        /// It is the domain of a wildcard, which covers only what stands below.
        APEX,
        /// It stands below a name that is listed without a wildcard.
        BELOW_NAME,
        /// It is written much like a listed domain and belongs to somebody else.
        LOOKS_ALIKE,
        /// It holds listed addresses.
        HOLDS,
        /// It is listed for other regions or scale units than the tenant's.
        ELSEWHERE,
        /// No listed network holds it; it could be the address of a listed name.
        NAME_COULD_TELL,
        /// It is set aside for something else than the public internet; the value names the document.
        SPECIAL,
        /// No name is listed with this port, so no name could need it.
        NO_NAME_WITH_PORT,
        /// It is open although the catalog does not need it.
        OPEN_WITHOUT_NEED;

        /// The word of message keys and files.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
