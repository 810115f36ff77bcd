package dev.portreeve.catalog;

import dev.portreeve.catalog.ruling.Bar;
import dev.portreeve.platform.Refusal;
import java.util.List;

/// Why a decision on a value was not kept.
public sealed interface RulingRefusal extends Refusal {

    /// Nobody may accept this value as it is.
    record NeverAcceptable(Bar bar) implements RulingRefusal {
        @Override
        public String code() {
            return "catalog.never-acceptable." + bar.word();
        }
    }

    /// What was typed is no address or port that may stand there.
    ///
    /// @param finding the code under which it would itself be put in quarantine; empty when it cannot be read
    record UnfitCorrection(String finding) implements RulingRefusal {
        @Override
        public String code() {
            return finding.isEmpty() ? "catalog.correction-unreadable" : "catalog.correction-unfit";
        }
    }

    /// A reason is missing or too long.
    record ReasonLength(int longest) implements RulingRefusal {
        @Override
        public String code() {
            return "catalog.ruling-reason";
        }

        @Override
        public List<Object> parameters() {
            return List.of(longest);
        }
    }

    /// The value is none that a finding can be about.
    record NotAFinding() implements RulingRefusal {
        @Override
        public String code() {
            return "catalog.ruling-about-nothing";
        }
    }

    /// Another decision counts for the value by now.
    record NotInForce() implements RulingRefusal {
        @Override
        public String code() {
            return "catalog.ruling-not-in-force";
        }
    }
}
