package dev.portreeve.rendering;

import dev.portreeve.rules.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How one thing asked for comes out on a target.
///
/// @param rule       the rule it belongs to; empty for what concerns the whole scope, such as a source zone
/// @param reason     stable kebab-case word, message key `rendering.reason.<reason>`; {0} is the entry
/// @param parameters of that message, from {1}
/// @param remedy     what to do instead, message key `rendering.remedy.<remedy>`
public record Verdict(
        Optional<RuleId> rule,
        Entry entry,
        Kind kind,
        String reason,
        List<String> parameters,
        Optional<String> remedy) {

    /// Copies the parameters.
    public Verdict {
        parameters = List.copyOf(parameters);
    }

    /// The four ways a thing can come out, best first.
    public enum Kind {
        /// Exactly as asked.
        EXACT,
        /// Opens more than asked; the reason says what.
        WIDER,
        /// Opens less than asked; the reason says what is missing.
        NARROWER,
        /// Cannot be said; not written.
        IMPOSSIBLE;

        /// The lower-case word of files and message keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Exactly as asked.
    public static Verdict exact(RuleId rule, Entry entry, String reason, String... parameters) {
        return new Verdict(Optional.of(rule), entry, Kind.EXACT, reason, List.of(parameters), Optional.empty());
    }

    /// More than asked.
    public static Verdict wider(RuleId rule, Entry entry, String reason, String remedy, String... parameters) {
        return new Verdict(Optional.of(rule), entry, Kind.WIDER, reason, List.of(parameters), Optional.of(remedy));
    }

    /// Less than asked.
    public static Verdict narrower(RuleId rule, Entry entry, String reason, String remedy, String... parameters) {
        return new Verdict(Optional.of(rule), entry, Kind.NARROWER, reason, List.of(parameters), Optional.of(remedy));
    }

    /// Not to be said.
    public static Verdict impossible(RuleId rule, Entry entry, String reason, String remedy, String... parameters) {
        return new Verdict(Optional.of(rule), entry, Kind.IMPOSSIBLE, reason, List.of(parameters), Optional.of(remedy));
    }

    /// About the scope as a whole.
    public static Verdict ofScope(Entry entry, Kind kind, String reason, Optional<String> remedy) {
        return new Verdict(Optional.empty(), entry, kind, reason, List.of(), remedy);
    }
}
