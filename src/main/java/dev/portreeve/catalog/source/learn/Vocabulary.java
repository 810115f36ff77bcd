package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Section;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of one language that carry structure.
final class Vocabulary {

    private static final Pattern BLANK = Pattern.compile(" +");
    private static final int LONGEST_HEADING = 160;
    private static final int FEWEST_HEADERS = 4;

    private final String language;
    private final Phrases title;
    private final Map<Column, Phrases> columns = new EnumMap<>(Column.class);
    private final Set<String> headerWords = new HashSet<>();
    private final Phrases scaleUnitHeader;
    private final Map<Category, Words> categories = new EnumMap<>(Category.class);
    private final Map<Section, Phrases> sections = new LinkedHashMap<>();
    private final Map<String, Phrases> groups = new LinkedHashMap<>();
    private final Map<Statement, Phrases> statements = new EnumMap<>(Statement.class);
    private final Map<Region, Phrases> regions = new LinkedHashMap<>();
    private final Phrases otherHeadings;
    private final Phrases consolidated;
    private final Map<Instance, Phrases> instances = new EnumMap<>(Instance.class);
    private final Phrases notes;
    private final RowFlags flags;

    Vocabulary(String language, DataFile data) {
        this.language = language;
        title = Phrases.whole(data.value("title"));
        for (Column column : Column.values()) {
            columns.put(column, Phrases.whole(data.value("column." + column.key())));
            if (column.compareTo(Column.NOTES) <= 0) {
                data.list("column." + column.key()).forEach(it -> headerWords.addAll(List.of(it.split(" ", -1))));
            }
        }
        scaleUnitHeader = Phrases.whole(data.value("header.scale-units"));
        for (Category category : Category.values()) {
            categories.put(category, Words.parse(data.value("category." + category.word())));
        }
        Section.INTUNE.forEach(it -> sections.put(it, Phrases.whole(data.value("section." + it.slug()))));
        Stream.concat(GroupKind.LABELLED.stream(), GroupKind.HEADED.stream())
                .forEach(key -> groups.put(key, Phrases.whole(data.value("group." + key))));
        for (Statement statement : Statement.values()) {
            statements.put(statement, Phrases.within(data.value("statement." + statement.key())));
        }
        List.of(Region.NA, Region.EU, Region.AP)
                .forEach(it -> regions.put(it, Phrases.whole(data.value("region." + it.code()))));
        instances.put(Instance.US_GOVERNMENT_GCC_HIGH, Phrases.whole(data.value("instance.us-government")));
        instances.put(Instance.CHINA, Phrases.whole(data.value("instance.china")));
        consolidated = Phrases.whole(data.value("heading.consolidated"));
        otherHeadings = Phrases.whole(data.value("heading.other"));
        notes = Phrases.whole(data.value("note"));
        flags = new RowFlags(
                Words.parse(data.value("required")),
                Words.parse(data.value("optional")),
                Words.parse(data.value("true")),
                Words.parse(data.value("false")));
    }

    String language() {
        return language;
    }

    RowFlags flags() {
        return flags;
    }

    boolean isTitle(String line) {
        return isHeadingLike(line) && title.matches(withoutMarks(line));
    }

    /// What a column holds, by its header.
    Optional<Column> column(String header) {
        return header.length() > LONGEST_HEADING ? Optional.empty() : find(columns, withoutColon(header));
    }

    boolean isSetHeader(String line) {
        List<String> words = BLANK.splitAsStream(Phrases.normal(line)).limit(20).toList();
        return words.size() >= FEWEST_HEADERS && headerWords.containsAll(words);
    }

    boolean isScaleUnitHeader(String line) {
        return isHeadingLike(line) && scaleUnitHeader.matches(line);
    }

    /// Whether a line has the form of a heading, whatever it says.
    boolean isHeadingLike(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_HEADING
                && ".\u3002".indexOf(line.charAt(line.length() - 1)) < 0
                && !Items.isItem(line);
    }

    Optional<Section> section(String line) {
        return isHeadingLike(line) && line.equals(withoutColon(line))
                ? find(sections, withoutMarks(line))
                : Optional.empty();
    }

    boolean isOtherHeading(String line) {
        return isHeadingLike(line) && otherHeadings.matches(withoutMarks(line));
    }

    /// Whether a heading announces the list that repeats the addresses of the page.
    boolean isConsolidated(String line) {
        return isHeadingLike(line) && consolidated.matches(withoutMarks(line));
    }

    /// The cloud that a title names.
    Instance instance(String title) {
        return find(instances, title).orElse(Instance.WORLDWIDE);
    }

    /// The group that a heading names.
    Optional<String> heading(String line) {
        return isHeadingLike(line) && !line.endsWith(":")
                ? group(withoutMarks(line)).filter(GroupKind.HEADED::contains)
                : Optional.empty();
    }

    boolean isNoteMarker(String line) {
        return line.length() < 30 && notes.matches(withoutColon(line));
    }

    Optional<String> group(String line) {
        return find(groups, withoutColon(line));
    }

    Optional<Region> region(String line) {
        return line.length() > LONGEST_HEADING ? Optional.empty() : find(regions, withoutColon(line));
    }

    boolean says(Statement statement, String text) {
        Phrases phrases = statements.get(statement);
        return phrases != null && phrases.matches(text);
    }

    /// The category word that ends the description of a row: the last one followed by what may follow it.
    Optional<CategoryWord> category(String text) {
        for (int at = text.length() - 1; at > 0; at--) {
            for (Map.Entry<Category, Words> entry : categories.entrySet()) {
                int end = entry.getValue().endAt(text, at);
                if (end >= 0 && flags.mayFollowCategory(text.substring(end).trim())) {
                    return Optional.of(new CategoryWord(entry.getKey(), at, end));
                }
            }
        }
        return Optional.empty();
    }

    /// The category word that a cell begins with.
    Optional<CategoryWord> categoryAtStart(String text) {
        for (Map.Entry<Category, Words> entry : categories.entrySet()) {
            int end = text.isEmpty() ? -1 : entry.getValue().endAt(text, 0);
            if (end >= 0) {
                return Optional.of(new CategoryWord(entry.getKey(), 0, end));
            }
        }
        return Optional.empty();
    }

    boolean startsWithCategory(String text) {
        return categories.values().stream().anyMatch(words -> words.after(text) != null);
    }

    /// Some copies keep the marks of headings.
    private static String withoutMarks(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == '#') {
            from++;
        }
        return line.substring(from).trim();
    }

    private static String withoutColon(String line) {
        boolean colon = line.endsWith(":") || line.endsWith("\uFF1A");
        return colon ? line.substring(0, line.length() - 1).trim() : line;
    }

    private static <T> Optional<T> find(Map<T, Phrases> phrases, String line) {
        String normal = Phrases.normal(line);
        for (Map.Entry<T, Phrases> entry : phrases.entrySet()) {
            if (entry.getValue().matchesNormal(normal)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /// A category word in a text, from `start` to `end`.
    record CategoryWord(Category category, int start, int end) {}
}
