package dev.portreeve.lookup;

import dev.portreeve.platform.Refusal;
import java.util.List;

/// Why a text is not worked.
public sealed interface LookupRefusal extends Refusal {

    /// It is larger than what is taken at once.
    record TooLarge(String limit) implements LookupRefusal {

        @Override
        public String code() {
            return "lookup.too-large";
        }

        @Override
        public List<Object> parameters() {
            return List.of(limit);
        }
    }

    /// It has more lines than are taken at once.
    record TooManyLines(int lines, int limit) implements LookupRefusal {

        @Override
        public String code() {
            return "lookup.too-many-lines";
        }

        @Override
        public List<Object> parameters() {
            return List.of(lines, limit);
        }
    }

    /// Too many texts are being worked.
    record Busy() implements LookupRefusal {

        @Override
        public String code() {
            return "lookup.busy";
        }
    }
}
