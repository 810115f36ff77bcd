package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.canonical.CsvText;
import dev.portreeve.requests.ImpactDetails;
import dev.portreeve.requests.ImpactKind;
import dev.portreeve.requests.ImpactObstacle;
import dev.portreeve.requests.RuleChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of a revision as CSV: exactly its rows, each address that opens or closes on a line of its own.
final class ImpactCsv {

    private ImpactCsv() {}

    /// The headings in the reader's language.
    static List<String> headings() {
        return Stream.concat(
                        Stream.of("number", "title", "tenant", "scale-unit", "state")
                                .map(column -> t("requests.column." + column)),
                        Stream.of("kinds", "rule", "change", "address", "except", "ports")
                                .map(column -> t("requests.impact.column." + column)))
                .toList();
    }

    /// @param details what a row's request has, by its row
    static String text(List<String> headings, List<ListedImpact> rows, Function<ListedImpact, ImpactDetails> details) {
        return CsvText.of(
                headings,
                rows.stream().flatMap(row -> lines(details.apply(row)).stream().map(line -> cells(row, line))));
    }

    private static List<String> cells(ListedImpact row, List<String> line) {
        List<String> cells = new ArrayList<>(List.of(
                row.number().toString(),
                row.title(),
                row.tenant(),
                row.scaleUnit(),
                row.state().word(),
                row.mark().kinds().stream().sorted().map(ImpactKind::word).collect(Collectors.joining(" "))));
        cells.addAll(line);
        return cells;
    }

    /// Rule, change, address, exceptions, ports; one line without any when nothing changes.
    private static List<List<String>> lines(ImpactDetails details) {
        List<List<String>> lines = new ArrayList<>();
        for (RuleChange change : details.changes()) {
            String before = String.join(" ", change.servicesBefore());
            String after = String.join(" ", change.services());
            change.lines()
                    .forEach(line -> lines.add(List.of(
                            change.rule(),
                            line.opens() ? "opens" : "closes",
                            line.value(),
                            String.join(" ", line.except()),
                            line.opens() ? after : before)));
            if (change.changesServices()) {
                lines.add(List.of(change.rule(), "ports", "", "", before + " > " + after));
            }
        }
        for (ImpactObstacle obstacle : details.obstacles()) {
            lines.add(List.of(
                    obstacle.subject(),
                    obstacle.code(),
                    Stream.concat(Stream.of(obstacle.feature()), obstacle.parameters().stream())
                            .collect(Collectors.joining(" "))
                            .strip(),
                    "",
                    ""));
        }
        return lines.isEmpty() ? List.of(List.of("", "", "", "", "")) : lines;
    }
}
