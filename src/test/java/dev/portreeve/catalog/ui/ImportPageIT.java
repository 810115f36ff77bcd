package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/// A page on its way into the catalog, as the steward sees it.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@WithUserDetails("sora")
class ImportPageIT extends SpringBrowserlessTest {

    @Autowired
    Catalog catalog;

    @Test
    @UseCase("UC-001")
    void aStewardPastesAPageSeesTheDifferenceAndPublishesIt() {
        navigate("catalog/import", ImportView.class);
        paste("soup");
        assertThat(text(find(Banner.class).single())).contains("Nothing was taken", "unchanged");

        paste(new String(SourceDocuments.bytes(SourceDocuments.french()), StandardCharsets.UTF_8));
        assertThat(text(find(DifferenceStrip.class).single())).contains("~9");
        test(button("Publish as revision 4")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(text(find(Banner.class).single())).contains("Revision 4 is published");
        assertThat(catalog.current().orElseThrow().number().value()).isEqualTo(4);
    }

    private void paste(String page) {
        find(TextArea.class).single().setValue(page);
        test(button("Read")).click();
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(each -> each.getText().equals(label))
                .single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
