package dev.portreeve.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person is called on pages: 1 to 80 characters in Unicode's composed form, no control and no invisible
/// ones.
record DisplayName(String value) {

    static final int MAX = 80;
    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\u3164\\u115F\\u1160\\uFFA0\\u2800]");
    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");

    /// Reads a name, blanks around it ignored and those inside it reduced to one; empty when it is none.
    static Optional<DisplayName> tryParse(String typed) {
        if (typed.length() > 4 * MAX || REFUSED.matcher(typed).find()) {
            return Optional.empty();
        }
        String name = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return name.isEmpty() || name.length() > MAX ? Optional.empty() : Optional.of(new DisplayName(name));
    }
}
