package dev.portreeve.identity;

import java.util.List;

/// What became of a change of a person.
public sealed interface PersonOutcome {

    /// It was made.
    record Changed(PersonId person) implements PersonOutcome {}

    /// It was made, and this password opens the account once, within a day, to choose another. It is shown here and
    /// nowhere again.
    record Issued(PersonId person, String oneTimePassword) implements PersonOutcome {
        /// Without the password: a record's text may end up in a log.
        @Override
        public String toString() {
            return "Issued[" + person + "]";
        }
    }

    /// Nothing changed.
    record Refused(List<IdentityRefusal> refusals) implements PersonOutcome {
        /// Copies the refusals.
        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused because(IdentityRefusal refusal) {
            return new Refused(List.of(refusal));
        }
    }
}
