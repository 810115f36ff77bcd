package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The code moves requests exactly as the table in the documents says.
class RequestStatesTest {

    record Row(RequestState from, RequestEvent event, Optional<RequestState> to) {}

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesAsTheTableSays(Row row) {
        assertThat(RequestStates.next(row.from(), row.event())).isEqualTo(row.to());
    }

    static List<Row> everyPair() throws IOException {
        TreeMap<String, RequestState> table = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/docs/request-states.md"))) {
            List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
            if (cells.size() >= 5 && cells.get(1).matches("[A-Z_]+")) {
                table.put(cells.get(1) + " " + cells.get(2), RequestState.valueOf(cells.get(3)));
            }
        }
        assertThat(table).hasSizeGreaterThan(15);
        List<Row> rows = new ArrayList<>();
        for (RequestState from : RequestState.values()) {
            for (RequestEvent event : RequestEvent.values()) {
                rows.add(new Row(from, event, Optional.ofNullable(table.get(from + " " + event))));
            }
        }
        return rows;
    }
}
