package dev.portreeve.requests;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Something an approver should know before deciding.
///
/// @param code       kebab-case word; message key `requests.finding.<code>`
/// @param subject    the rule, feature or target concerned
/// @param parameters of the message, after the subject
public record RequestFinding(String code, Severity severity, String subject, List<String> parameters)
        implements Comparable<RequestFinding> {

    private static final Comparator<RequestFinding> ORDER = Comparator.comparing(RequestFinding::severity)
            .thenComparing(RequestFinding::code)
            .thenComparing(RequestFinding::subject);

    /// Copies the parameters.
    public RequestFinding {
        parameters = List.copyOf(parameters);
    }

    /// How much it weighs, heaviest first.
    public enum Severity {
        HIGH,
        MEDIUM,
        NOTE;

        /// The lower-case word of files and message keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The key of its message; {0} is the subject, {1} onwards the parameters.
    public String messageKey() {
        return "requests.finding." + code;
    }

    @Override
    public int compareTo(RequestFinding other) {
        return ORDER.compare(this, other);
    }
}
