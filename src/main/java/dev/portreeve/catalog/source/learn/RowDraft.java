package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row of a set table while its lines come in. Cells have no marks: what a line is follows from its words and from
/// what came before it.
final class RowDraft {

    private static final int LONGEST_ROW_LINE = 20_000;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final Pattern BEGIN = Pattern.compile("([0-9]{1,6}) +([^,;/.: -].*)");

    private enum Stage {
        DESCRIPTION,
        FLAGS,
        ADDRESSES,
        PORTS
    }

    private final Vocabulary words;
    private final String id;
    private final int line;
    private String description;
    private @Nullable Category category;
    private boolean required;
    private @Nullable Boolean expressRoute;
    private Stage stage = Stage.DESCRIPTION;
    private final List<PageLine> addresses = new ArrayList<>();
    private final List<PageLine> ports = new ArrayList<>();
    private final List<PageLine> remarks = new ArrayList<>();

    private RowDraft(Vocabulary words, String id, int line) {
        this.words = words;
        this.id = id;
        this.line = line;
        description = "";
    }

    /// Whether a line has the form of a row's first: a number, a blank, words.
    static boolean begins(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_ROW_LINE
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && BEGIN.matcher(text).matches()
                && text.chars().anyMatch(Character::isLetter);
    }

    static RowDraft start(PageLine line, Vocabulary words) {
        Matcher matcher = BEGIN.matcher(line.text());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no row begins at line " + line.number());
        }
        RowDraft draft = new RowDraft(words, matcher.group(1), line.number());
        draft.describe(line.with(matcher.group(2)));
        return draft;
    }

    /// Takes a line that belongs to the row; false when it belongs to something else.
    boolean accept(PageLine next) {
        return switch (stage) {
            case DESCRIPTION -> describe(next);
            case FLAGS -> flags(next);
            case ADDRESSES -> addresses(next);
            case PORTS -> morePorts(next);
        };
    }

    boolean isComplete() {
        return stage == Stage.PORTS;
    }

    /// Whether the category has been read, so that a line that begins with a number is a new row.
    boolean hasCategory() {
        return stage != Stage.DESCRIPTION;
    }

    private boolean describe(PageLine next) {
        if (description.length() > LONGEST_DESCRIPTION) {
            return false;
        }
        String text = (description + " " + next.text()).trim();
        Optional<Vocabulary.CategoryWord> word = words.category(text);
        if (word.isEmpty()) {
            description = text;
            return true;
        }
        category = word.get().category();
        description = text.substring(0, word.get().start()).trim();
        stage = Stage.FLAGS;
        return flags(next.with(text.substring(word.get().end())));
    }

    private boolean flags(PageLine next) {
        String rest = next.text();
        String afterNeed = words.flags().afterNeed(rest);
        if (afterNeed != null) {
            required = words.flags().required().after(rest) != null;
            rest = afterNeed;
        }
        String afterTruth = words.flags().afterTruth(rest);
        if (afterTruth != null) {
            expressRoute = words.flags().yes().after(rest) != null;
            rest = afterTruth;
            stage = Stage.ADDRESSES;
        }
        if (rest.isEmpty()) {
            return true;
        }
        if (stage == Stage.ADDRESSES || Addresses.startsWithAddress(rest) || PortCell.startIn(rest) >= 0) {
            stage = Stage.ADDRESSES;
            return addresses(next.with(rest));
        }
        remarks.add(next.with(rest));
        return true;
    }

    private boolean addresses(PageLine next) {
        String text = next.text();
        int at = PortCell.startIn(text);
        String before = at < 0 ? text : text.substring(0, at).trim();
        if (!Addresses.isCell(before) || words.flags().startsWithFlag(before) || words.startsWithCategory(before)) {
            return false;
        }
        if (!before.isEmpty()) {
            addresses.add(next.with(before));
        }
        if (at >= 0) {
            ports.add(next.with(text.substring(at)));
            stage = Stage.PORTS;
        }
        return true;
    }

    private boolean morePorts(PageLine next) {
        if (PortCell.startIn(next.text()) == 0) {
            ports.add(next);
            return true;
        }
        PageLine last = ports.getLast();
        if (last.text().endsWith(",") && PortCell.isContinuation(next.text())) {
            ports.set(ports.size() - 1, last.with(last.text() + " " + next.text()));
            return true;
        }
        return false;
    }

    SetRow finish() {
        return new SetRow(
                id,
                line,
                description,
                Optional.ofNullable(category),
                required,
                Optional.ofNullable(expressRoute),
                addresses,
                ports,
                remarks,
                List.of());
    }
}
