package dev.portreeve.lookup.ui;

import dev.portreeve.canonical.CsvText;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.lookup.index.Answer;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.reading.Asked;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers as CSV: one line for each different question, then the lines that could not be read.
final class CoverageCsv {

    private CoverageCsv() {}

    static String of(List<BatchResult.Row> rows, List<BatchResult.Unread> unread) {
        return CsvText.of(
                List.of(
                        "destination",
                        "port",
                        "protocol",
                        "lines",
                        "first_line",
                        "answer",
                        "entries",
                        "by",
                        "features",
                        "open_by",
                        "hints"),
                Stream.concat(
                        rows.stream().map(CoverageCsv::cells), unread.stream().map(CoverageCsv::cells)));
    }

    private static List<String> cells(BatchResult.Unread unread) {
        return List.of(
                unread.excerpt(),
                "",
                "",
                Integer.toString(unread.count()),
                Integer.toString(unread.first()),
                "unreadable",
                "",
                "",
                "",
                "",
                unread.reason().word());
    }

    private static List<String> cells(BatchResult.Row row) {
        Answer answer = row.answer();
        Asked asked = answer.asked();
        return List.of(
                asked.subject().toString(),
                asked.hasPort() ? Integer.toString(asked.port()) : "",
                asked.transport().map(each -> each.word()).orElse(""),
                Integer.toString(row.count()),
                Integer.toString(row.first()),
                answer.verdict().word(),
                words(answer.needed(), need -> {
                    var opening = need.found().entry().opening();
                    return opening.section() + "/" + CatalogNavigation.entry(opening);
                }),
                words(answer.needed(), need -> need.found().by().toString()),
                answer.needed().stream()
                        .flatMap(need -> need.found().entry().features().stream())
                        .map(feature -> feature.id().word())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                words(
                        answer.open(),
                        pass -> NeedCells.packageOf(pass.found().entry()).toString()),
                words(answer.hints(), hint -> hint.kind().word()));
    }

    private static <T> String words(List<T> values, Function<T, String> word) {
        return values.stream().map(word).distinct().collect(Collectors.joining(" "));
    }
}
