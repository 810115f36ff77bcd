package dev.portreeve.shell.i18n;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The message files and the sources as they lie in the source tree.
final class MessageFiles {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    private MessageFiles() {}

    /// The names before the language: `catalog`, `catalog-features`.
    static Set<String> bundles() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .forEach(name -> names.add(name.replaceFirst("_[a-z]+\\.properties$", "")));
            return names;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path file(String bundle, Locale locale) {
        return MESSAGES.resolve(bundle + "_" + locale.toLanguageTag() + ".properties");
    }

    /// Keys and patterns of one file; a key that stands twice is named in `twice`.
    static Map<String, String> read(String bundle, Locale locale, List<String> twice) {
        Path file = file(bundle, locale);
        TreeMap<String, String> messages = new TreeMap<>();
        Properties collector = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (messages.put((String) key, (String) value) != null) {
                    twice.add(file + ": " + key);
                }
                return value;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            collector.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return messages;
    }

    /// All patterns of one language.
    static Map<String, String> read(Locale locale) {
        Map<String, String> all = new TreeMap<>();
        bundles().forEach(bundle -> all.putAll(read(bundle, locale, new ArrayList<>())));
        return all;
    }

    /// The sources without their comments.
    static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(MessageFiles::code)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
