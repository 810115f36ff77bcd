package dev.portreeve.rules;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.Locale;
import java.util.regex.Pattern;

/// The stable name of a rule, made from the catalog entry it opens: `core-163`, `group-attestation-na`,
/// `asu-windows-eu`. The same entry has the same name in every revision.
public record RuleId(String text) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    /// @throws IllegalArgumentException when the text is not lower-case words joined by hyphens, at most 80 characters
    public RuleId {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a rule name: " + text);
        }
    }

    /// The name of the rule that an entry makes. One that needs several rules adds a number to it for each further one.
    public static RuleId of(Opening entry) {
        String text = switch (entry) {
            case EndpointSet set -> set.section() + "-" + set.id();
            case EndpointGroup group ->
                "group-" + group.key()
                        + group.region().map(region -> "-" + region).orElse("");
            case ScaleUnitRow row -> "asu-" + row.purpose() + "-" + row.region();
        };
        return new RuleId(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
