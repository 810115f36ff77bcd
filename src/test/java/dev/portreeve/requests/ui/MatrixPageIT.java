package dev.portreeve.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/// The matrix of verdicts as its readers see it.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@UseCase("UC-025")
@WithUserDetails("ivo")
class MatrixPageIT extends SpringBrowserlessTest {

    @Test
    void everySetStandsBesideEveryTargetAndTheTotalsClose() {
        open("catalog/matrix");
        List<String> rows = rows();
        assertThat(rows.getFirst()).contains("Entry", "Squid", "PAN-OS");
        assertThat(rows).anyMatch(row -> row.startsWith("163 "));
        assertThat(rows.getLast()).startsWith("All entries");
    }

    @Test
    void oneTargetSaysWhyAndTheAddressKeepsTheFilters() {
        open("catalog/matrix?revision=2&target=ciscoasa&verdict=impossible&q=178");
        assertThat(rows()).hasSize(3).anyMatch(row -> row.startsWith("178 ") && row.contains("packet filter"));
        assertThat(find(Select.class, find(MatrixFields.class).single()).all())
                .filteredOn(each -> each.getValue() != null)
                .hasSize(3);

        find(TextField.class, find(MatrixFields.class).single()).single().setValue("nowhere.example.net");
        assertThat(text(find(EmptyState.class).single())).contains("No entry matches");
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream().map(MatrixPageIT::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        roundTrip();
    }
}
