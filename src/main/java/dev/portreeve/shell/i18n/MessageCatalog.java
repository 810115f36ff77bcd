package dev.portreeve.shell.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every message of every module: all `messages/<module>_<language>.properties` on the class path (UTF-8), one flat
/// list of keys per language. Patterns are ICU message formats, so plurals and selects work in each language.
public final class MessageCatalog {

    private final Map<Locale, Map<String, String>> patterns;
    private final Map<Locale, Map<String, MessageFormat>> parsed = new HashMap<>();

    private MessageCatalog(Map<Locale, Map<String, String>> patterns) {
        this.patterns = patterns;
        patterns.keySet().forEach(locale -> parsed.put(locale, new ConcurrentHashMap<>()));
    }

    /// The messages on the class path, read once.
    public static MessageCatalog onClassPath() {
        return Holder.INSTANCE;
    }

    /// The message in this language; empty where the key is unknown.
    public Optional<String> find(Locale locale, String key, Object... arguments) {
        Locale language = Locales.nearest(locale);
        return Optional.ofNullable(patterns(language).get(key))
                .map(pattern -> format(language, key, pattern, arguments));
    }

    /// All patterns of a supported language by key, unformatted.
    public Map<String, String> patterns(Locale locale) {
        return Objects.requireNonNull(patterns.get(locale), "not a language of the portal");
    }

    private String format(Locale locale, String key, String pattern, Object... arguments) {
        MessageFormat format = Objects.requireNonNull(parsed.get(locale))
                .computeIfAbsent(key, _ -> new MessageFormat(pattern, ULocale.forLocale(locale)));
        // a message format is not safe for use by several threads
        return format.clone().format(arguments);
    }

    private static MessageCatalog read() {
        Map<Locale, Map<String, String>> all = new HashMap<>();
        for (Locale locale : Locales.ALL) {
            all.put(locale, read(locale));
        }
        return new MessageCatalog(Map.copyOf(all));
    }

    private static Map<String, String> read(Locale locale) {
        Properties all = new Properties();
        try {
            String pattern = "classpath*:messages/*_" + locale.toLanguageTag() + ".properties";
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("messages cannot be read", broken);
        }
        Map<String, String> messages = new HashMap<>();
        all.stringPropertyNames().forEach(key -> messages.put(key, all.getProperty(key)));
        return Map.copyOf(messages);
    }

    private static final class Holder {
        static final MessageCatalog INSTANCE = read();
    }
}
