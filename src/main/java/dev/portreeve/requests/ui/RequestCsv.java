package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.requests.RequestState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list as CSV (RFC 4180, UTF-8): exactly the rows on the page. A cell that a spreadsheet could take for a formula
/// begins with an apostrophe.
final class RequestCsv {

    private static final String FORMULA = "=+-@\t\r";
    private static final String LINE = "\r\n";

    private RequestCsv() {}

    /// @param headings translated, one for each column
    static String text(List<String> headings, List<ListedRequest> rows) {
        return Stream.concat(Stream.of(line(headings)), rows.stream().map(row -> line(cells(row))))
                .collect(Collectors.joining());
    }

    /// The headings in the reader's language.
    static List<String> headings() {
        return Stream.of(
                        "number",
                        "title",
                        "state",
                        "tenant",
                        "scale-unit",
                        "author",
                        "waiting",
                        "expires",
                        "revision",
                        "changed")
                .map(column -> t("requests.column." + column))
                .toList();
    }

    private static List<String> cells(ListedRequest row) {
        return List.of(
                row.number().toString(),
                row.title(),
                state(row.state()),
                row.tenant(),
                row.scaleUnit(),
                row.author(),
                row.waitingFor(),
                row.expires().map(LocalDate::toString).orElse(""),
                Integer.toString(row.revision()),
                row.changed().toString());
    }

    private static String state(RequestState state) {
        return state.word().toLowerCase(Locale.ROOT);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RequestCsv::cell).collect(Collectors.joining(",", "", LINE));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
