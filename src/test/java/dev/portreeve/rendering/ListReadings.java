package dev.portreeve.rendering;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.portreeve.catalog.model.RequirementKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What lists open.
final class ListReadings {

    private static final Map<String, RequirementKind> EXEMPT = Map.of(
            "no-inspection", RequirementKind.NO_TLS_INSPECTION, "no-sign-in", RequirementKind.NO_PROXY_AUTHENTICATION);

    private ListReadings() {}

    /// The table says everything, one destination a line.
    static List<Opening> plain(Rendering rendering) {
        Map<List<String>, List<NamedCsvRecord>> rules = new LinkedHashMap<>();
        for (NamedCsvRecord line : table(rendering)) {
            boolean network = line.getField("kind").equals("network");
            rules.computeIfAbsent(
                            List.of(line.getField("rule"), network ? "networks" : "names"), _ -> new ArrayList<>())
                    .add(line);
        }
        return rules.entrySet().stream()
                .map(rule -> opening(rule.getKey().getLast().equals("networks"), rule.getValue()))
                .toList();
    }

    private static Opening opening(boolean network, List<NamedCsvRecord> lines) {
        List<String> destinations =
                lines.stream().map(line -> line.getField("destination")).toList();
        NamedCsvRecord first = lines.getFirst();
        return Opening.of(
                first.getField("rule"),
                words(first.getField("zones")),
                words(first.getField("sources")),
                network ? NameSet.none() : NameSet.of(destinations),
                network ? destinations : List.of(),
                words(first.getField("services")));
    }

    private static List<NamedCsvRecord> table(Rendering rendering) {
        String text = rendering.artifacts().stream()
                .filter(artifact -> artifact.path().equals("plain/rules.csv"))
                .map(Artifact::text)
                .findFirst()
                .orElseThrow();
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(text)) {
            return table.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /// The widest style, which the verdicts are about: an entry is the name and everything below it.
    static List<Opening> swg(Rendering rendering) {
        List<Opening> openings = new ArrayList<>();
        List<String> allowed = lines(rendering, "-allow-bare.txt");
        if (!allowed.isEmpty()) {
            openings.add(Opening.of("", List.of(), List.of(), bare(allowed), List.of(), Opening.LIST_WITHOUT_PORTS));
        }
        List<String> networks = lines(rendering, "-networks.txt");
        if (!networks.isEmpty()) {
            openings.add(Opening.of("", List.of(), List.of(), NameSet.none(), networks, Opening.LIST_WITHOUT_PORTS));
        }
        EXEMPT.forEach((word, kind) -> {
            List<String> entries = lines(rendering, "-" + word + "-bare.txt");
            if (!entries.isEmpty()) {
                openings.add(Opening.exempt(kind, bare(entries), List.of()));
            }
        });
        return openings;
    }

    private static NameSet bare(List<String> entries) {
        return NameSet.of(entries.stream().map(entry -> "." + entry).toList());
    }

    private static List<String> lines(Rendering rendering, String end) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(end))
                .flatMap(artifact -> Stream.of(artifact.text().split("\n")))
                .toList();
    }
}
