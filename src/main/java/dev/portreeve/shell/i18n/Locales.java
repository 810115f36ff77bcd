package dev.portreeve.shell.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The languages the portal speaks, and how one is chosen for a person.
public final class Locales {

    /// All languages, the default first.
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.KOREAN);

    /// The language of someone who asks for none of ours.
    public static final Locale DEFAULT = Locale.ENGLISH;

    /// The cookie that keeps a person's own choice.
    public static final String COOKIE = "portreeve-language";

    private static final int LONGEST_HEADER = 200;

    private Locales() {}

    /// The supported language with this tag, such as `fr`.
    public static Optional<Locale> ofTag(@Nullable String tag) {
        return ALL.stream().filter(each -> each.toLanguageTag().equals(tag)).findFirst();
    }

    /// The best supported language for an `Accept-Language` header (RFC 9110, section 12.5.4); the default for a
    /// missing, overlong or malformed one.
    public static Locale accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return DEFAULT;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
            return found == null ? DEFAULT : found;
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }

    /// The supported language nearest to this locale.
    public static Locale nearest(Locale locale) {
        return ALL.stream()
                .filter(each -> each.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(DEFAULT);
    }
}
