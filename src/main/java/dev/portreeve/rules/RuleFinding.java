package dev.portreeve.rules;

import dev.portreeve.catalog.model.FeatureId;
import java.util.Comparator;
import java.util.List;

/// Something a requester and an approver should know about computed rules. It holds no place in a document, so that
/// the same gap in two revisions is the same finding.
///
/// @param code       stable kebab-case word; translated by the message key `rules.finding.<code>`
/// @param feature    the feature it was found for
/// @param subject    the catalog entry concerned: `core/189`, `attestation/EU`, `macos`, `store`
/// @param parameters of the message, after the subject
public record RuleFinding(String code, Kind kind, FeatureId feature, String subject, List<String> parameters)
        implements Comparable<RuleFinding> {

    private static final Comparator<RuleFinding> ORDER = Comparator.comparing(RuleFinding::kind)
            .thenComparing(RuleFinding::code)
            .thenComparing(RuleFinding::subject)
            .thenComparing(RuleFinding::feature);

    /// Copies the parameters.
    public RuleFinding {
        parameters = List.copyOf(parameters);
    }

    /// How a finding bears on the rules.
    public enum Kind {
        /// Asked for, and not opened.
        GAP("gap"),
        /// Opened, and worth a look.
        CAUTION("caution");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word of files.
        public String word() {
            return word;
        }
    }

    /// The key of its message; {0} is the feature, {1} the subject, {2} onwards the parameters.
    public String messageKey() {
        return "rules.finding." + code;
    }

    @Override
    public int compareTo(RuleFinding other) {
        return ORDER.compare(this, other);
    }
}
