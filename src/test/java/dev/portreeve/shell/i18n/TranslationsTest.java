package dev.portreeve.shell.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The texts of all modules: complete in each language, used, and written by the house's rules. Every failure prints
/// the lines to paste or to take out.
class TranslationsTest {

    /// File names look like keys of a module.
    private static final Pattern FILE = Pattern.compile(".*\\.(json|csv|txt|zip)");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9-]+)*[.-])\"");

    @Test
    void everyModuleSpeaksEveryLanguage() {
        assertThat(MessageFiles.bundles().stream()
                        .flatMap(bundle -> Locales.ALL.stream().map(locale -> MessageFiles.file(bundle, locale)))
                        .filter(Files::notExists))
                .isEmpty();
    }

    @Test
    void everyKeyHasATextInEveryLanguage() {
        List<String> paste = new ArrayList<>();
        for (String bundle : MessageFiles.bundles()) {
            Map<String, String> english = MessageFiles.read(bundle, Locale.ENGLISH, new ArrayList<>());
            for (Locale locale : Locales.ALL) {
                Map<String, String> texts = MessageFiles.read(bundle, locale, new ArrayList<>());
                english.forEach((key, text) -> {
                    if (!texts.containsKey(key)) {
                        paste.add(MessageFiles.file(bundle, locale) + " lacks: " + key + "=" + text);
                    }
                });
                texts.keySet().stream()
                        .filter(key -> !english.containsKey(key))
                        .forEach(key -> paste.add(MessageFiles.file(bundle, locale) + " has only there: " + key));
            }
        }
        assertThat(paste).isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        List<String> twice = new ArrayList<>();
        for (Locale locale : Locales.ALL) {
            TreeSet<String> seen = new TreeSet<>();
            for (String bundle : MessageFiles.bundles()) {
                MessageFiles.read(bundle, locale, twice).keySet().stream()
                        .filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(locale + ": " + key));
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyKeyBeginsWithItsModule() {
        List<String> wrong = new ArrayList<>();
        for (String bundle : MessageFiles.bundles()) {
            String module = bundle.replaceFirst("-.*", "") + ".";
            MessageFiles.read(bundle, Locale.ENGLISH, new ArrayList<>()).keySet().stream()
                    .filter(key ->
                            !key.startsWith(module) && !key.startsWith(bundle + ".") && !key.startsWith("refusal."))
                    .forEach(key -> wrong.add(bundle + ": " + key));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextIsAPatternWithTheSameArguments() {
        Map<String, String> english = MessageFiles.read(Locale.ENGLISH);
        assertThat(problems((key, text) -> arguments(text).equals(arguments(english.getOrDefault(key, text)))
                        ? ""
                        : "has the arguments " + arguments(text) + ", English "
                                + arguments(english.getOrDefault(key, text))))
                .isEmpty();
    }

    @Test
    void textsAreWrittenByTheHouseRules() {
        assertThat(problems((_, text) -> {
                    if (text.matches("(?s).*'(?![{}]).*") && !text.matches("(?s).*[{}]'.*")) {
                        return "has a straight apostrophe, write ’: " + text;
                    }
                    return text.matches("(?si).*(!|！|\\bplease\\b|veuillez|s’il vous plaît).*")
                            ? "is not plain: " + text
                            : "";
                }))
                .isEmpty();
    }

    @Test
    void frenchSignsStandAfterANoBreakSpace() {
        Pattern wrong = Pattern.compile("[^\\u00a0\\u202f:;?/][;?»]|[^\\u00a0\\u202f0-9]:(\\s|$)|«[^\\u00a0\\u202f]");
        List<String> found = new ArrayList<>();
        MessageFiles.read(Locale.FRENCH).forEach((key, text) -> {
            if (wrong.matcher(text).find()) {
                found.add(key + "=" + text);
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        Set<String> keys = MessageFiles.read(Locale.ENGLISH).keySet();
        assertThat(literals(LITERAL)
                        .filter(literal -> !FILE.matcher(literal).matches())
                        .filter(literal -> keys.stream().noneMatch(key -> isMeant(key, literal)))
                        .map(literal -> "no text for: " + literal + "="))
                .isEmpty();
    }

    @Test
    void everyTextIsUsedInTheSources() {
        List<String> literals = literals(LITERAL).toList();
        List<String> prefixes = literals(PREFIX).toList();
        assertThat(MessageFiles.read(Locale.ENGLISH).keySet().stream()
                        .filter(key -> literals.stream().noneMatch(literal -> isMeant(key, literal)))
                        .filter(key -> prefixes.stream().noneMatch(prefix -> key.startsWith(prefix)))
                        .filter(key -> prefixes.stream().noneMatch(prefix -> key.startsWith("refusal." + prefix))))
                .isEmpty();
    }

    /// A literal is a key, a code that is a key behind a prefix (a refusal), the kind of an event, whose label stands
    /// under
    /// `<module>.audit.`, or the beginning of codes that end in a word of their own.
    private static boolean isMeant(String key, String literal) {
        String event = literal.replaceFirst("[.]", ".audit.");
        return key.equals(literal)
                || key.endsWith("." + literal)
                || key.equals(event)
                || (literal.endsWith("-") && key.contains(literal));
    }

    private static Stream<String> literals(Pattern pattern) {
        Set<String> modules = new TreeSet<>(Set.of("refusal"));
        MessageFiles.bundles().forEach(bundle -> modules.addAll(List.of(bundle, bundle.replaceFirst("-.*", ""))));
        return MessageFiles.sources().stream()
                .flatMap(source -> pattern.matcher(source).results().map(found -> found.group(1)))
                .filter(literal -> modules.contains(literal.replaceFirst("[.].*|-$", "")))
                .distinct()
                .sorted();
    }

    private static List<String> problems(BiFunction<String, String, String> rule) {
        List<String> found = new ArrayList<>();
        for (Locale locale : Locales.ALL) {
            MessageFiles.read(locale).forEach((key, text) -> {
                String problem = rule.apply(key, text);
                if (!problem.isEmpty()) {
                    found.add(locale + ": " + key + " " + problem);
                }
            });
        }
        return found;
    }

    /// The arguments that the text shows. One that only chooses among forms of words is the language's own affair.
    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START && isShown(pattern, i)) {
                names.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return names;
    }

    private static boolean isShown(MessagePattern pattern, int start) {
        ArgType type = pattern.getPart(start).getArgType();
        return switch (type) {
            case NONE, SIMPLE -> true;
            case PLURAL, SELECTORDINAL ->
                IntStream.range(start, pattern.getLimitPartIndex(start))
                        .anyMatch(part -> pattern.getPartType(part) == MessagePattern.Part.Type.REPLACE_NUMBER);
            case CHOICE, SELECT -> false;
        };
    }

    @Test
    void aMissingTextIsNoticed() {
        Matcher found = LITERAL.matcher("t(\"shell.no-such-key\")");
        assertThat(found.find()).isTrue();
        assertThat(MessageFiles.read(Locale.ENGLISH)).doesNotContainKey(found.group(1));
    }
}
