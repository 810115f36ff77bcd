package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

/// With one revision, nothing has changed yet.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest(properties = "portreeve.catalog.starter=1")
@UseCase("UC-020")
@WithUserDetails("claire")
class OneRevisionIT extends SpringBrowserlessTest {

    @Test
    void theTimelineSaysWhenItBegins() {
        CatalogLinks.open("catalog/timeline");
        roundTrip();

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("There is only one revision", "The picture begins with the next revision");
    }

    @Test
    void theOnlyRevisionStandsBesideWhatItsSourceSaid() {
        CatalogLinks.open("catalog/compare");
        roundTrip();

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Both hold the same facts");
    }
}
