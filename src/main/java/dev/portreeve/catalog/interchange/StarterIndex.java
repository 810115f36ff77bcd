package dev.portreeve.catalog.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/// Reads the list of starter files: `{"format":"portreeve-starter/1","revisions":[…]}`.
public final class StarterIndex {

    private static final String FORMAT = "portreeve-starter/1";
    private static final int MOST = 100;

    private StarterIndex() {}

    /// One line of the list.
    ///
    /// @param file name beside the list
    public record Entry(int number, String file, String title, LocalDate date) {}

    /// The list of the text, numbered from 1 without gaps.
    ///
    /// @throws IllegalArgumentException naming the place, when the text is no such list
    public static List<Entry> read(String text) {
        try {
            List<Entry> entries = JsonObject.read("", JsonDocument.parse(text), json -> {
                if (!json.string("format", InterchangeFormat.WORD).equals(FORMAT)) {
                    throw new MalformedJson("wrong-format", "/format");
                }
                return json.objects("revisions", MOST, StarterIndex::entry);
            });
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).number() != i + 1) {
                    throw new MalformedJson("wrong-value", "/revisions/" + i + "/number");
                }
            }
            return entries;
        } catch (MalformedJson e) {
            throw new IllegalArgumentException("starter list: " + e.getMessage(), e);
        }
    }

    private static Entry entry(JsonObject json) {
        try {
            return new Entry(
                    (int) json.integer("number", 1, MOST),
                    json.string("file", InterchangeFormat.WORD),
                    json.string("title", InterchangeFormat.LINE),
                    LocalDate.parse(json.string("date", InterchangeFormat.WORD)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
