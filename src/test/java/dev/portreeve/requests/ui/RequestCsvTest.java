package dev.portreeve.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The list as a file for spreadsheets.
class RequestCsvTest {

    @Test
    void aTitleThatLooksLikeAFormulaIsText() {
        assertThat(RequestCsv.text(List.of("Number"), List.of(row("=HYPERLINK(\"http://evil\")"))))
                .isEqualTo("Number\r\nPR-2026-000007,\"'=HYPERLINK(\"\"http://evil\"\")\",in-review,Contoso,"
                        + "AMSUB0202,Claire,Approvers,2027-05-01,2,2026-11-23T06:00:00Z\r\n");
    }

    @Test
    void commasAndQuotesStayInTheirCell() {
        assertThat(RequestCsv.text(List.of("Number"), List.of(row("Lyon, \"north\""))))
                .contains(",\"Lyon, \"\"north\"\"\",");
    }

    private static ListedRequest row(String title) {
        return new ListedRequest(
                new RequestNumber(2026, 7),
                title,
                "Claire",
                RequestState.IN_REVIEW,
                "Contoso",
                "AMSUB0202",
                "Approvers",
                Optional.of(LocalDate.parse("2027-05-01")),
                2,
                Instant.parse("2026-11-23T06:00:00Z"),
                Optional.empty());
    }
}
