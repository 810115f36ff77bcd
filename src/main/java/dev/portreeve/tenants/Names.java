package dev.portreeve.tenants;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of tenants and enforcement points: 1 to 80 characters in Unicode's composed form, nothing invisible.
final class Names {

    static final int MAX = 80;
    static final int MAX_NOTES = 2_000;
    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\u3164\\u115F\\u1160\\uFFA0\\u2800]");
    private static final Pattern REFUSED_IN_NOTES = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");

    private Names() {}

    static Optional<String> tryParse(String typed) {
        if (typed.length() > 4 * MAX || REFUSED.matcher(typed).find()) {
            return Optional.empty();
        }
        String name = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return name.isEmpty() || name.length() > MAX ? Optional.empty() : Optional.of(name);
    }

    static Optional<String> tryParseNotes(String typed) {
        String notes = Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        return notes.length() > MAX_NOTES || REFUSED_IN_NOTES.matcher(notes).find()
                ? Optional.empty()
                : Optional.of(notes);
    }

    /// What must be unique: the name without regard to case and compatibility forms.
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
