package dev.portreeve.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                " =1",
                "|calc",
                "%x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201"
            })
    void guardsWhatASpreadsheetWouldCalculate(String cell) {
        assertThat(CsvText.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "request", "*.example.com", "192.0.2.0/24", "{\"a\":1}", "1=1", "한국어"})
    void leavesOtherCellsAlone(String cell) {
        assertThat(CsvText.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void writesARecordALine() {
        assertThat(CsvText.of(List.of("a", "b"), Stream.of(List.of("=x", "1,2"), List.of("\"", ""))))
                .isEqualTo("a,b\r\n'=x,\"1,2\"\r\n\"\"\"\",\r\n");
    }
}
