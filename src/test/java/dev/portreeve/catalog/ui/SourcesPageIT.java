package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.catalog.KeepOutcome;
import dev.portreeve.catalog.SourceSnapshot;
import dev.portreeve.catalog.Sources;
import dev.portreeve.catalog.TagAttachments;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.servicetags.TagFiles;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// The sources as a steward and as an engineer see them.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@Import(Acting.class)
@WithUserDetails("sora")
class SourcesPageIT extends SpringBrowserlessTest {

    @Autowired
    private Sources sources;

    @Autowired
    private TagAttachments attachments;

    @Autowired
    private Acting acting;

    @Test
    @UseCase("UC-015")
    void everyCloudIsShownWithItsStateAndCanBeCheckedByASteward() {
        SourcesView view = navigate("catalog/sources", SourcesView.class);

        assertThat(text(view))
                .contains("The portal does not ask the web service by itself", "Worldwide", "China (21Vianet)")
                .contains("Not watched", "none yet", "Ships with the portal");
        assertThat(find(Button.class).all().stream().map(Button::getText).filter("Check now"::equals))
                .hasSize(4);
    }

    @Test
    @UseCase("UC-015")
    @WithUserDetails("claire")
    void anEngineerReadsAndChangesNothing() {
        SourcesView view = navigate("catalog/sources", SourcesView.class);

        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Check now", "Attach", "Detach");
        assertThat(find(DocumentUpload.class).all()).isEmpty();
        assertThat(text(view)).contains("Snapshots");
    }

    @Test
    @UseCase("UC-015")
    void aSnapshotShowsItsCountsAndFindings() {
        SourceSnapshot kept = kept(SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01")));

        SnapshotView view = navigate("catalog/snapshots/" + kept.id(), SnapshotView.class);

        assertThat(text(view))
                .contains("Endpoints web service", "Microsoft 365 endpoints, Worldwide", "79", "*cdn.onenote.net");
    }

    @Test
    @UseCase("UC-016")
    void aStewardFindsATagAttachesItAndTakesItOff() {
        search("tag=frontdoor&cloud=china");
        assertThat(find(EmptyState.class).all().stream().map(SourcesPageIT::text))
                .anyMatch(words -> words.contains("No file of service tags"));
        kept(TagFiles.opened());
        SourcesView view = search("tag=frontdoor");
        assertThat(text(view)).contains("AzureFrontDoor.MicrosoftSecurity").doesNotContain("ExampleService");

        set().setValue(new SetId(163));
        test(button("Attach")).click();

        assertThat(attachments.current())
                .singleElement()
                .satisfies(it -> assertThat(it.set()).isEqualTo(new SetId(163)));
        assertThat(text(view)).contains("2 networks");
        test(button("Detach")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(attachments.current()).isEmpty();
        assertThat(text(view)).contains("No tag is attached to a set.");
    }

    @Test
    @UseCase("UC-016")
    void theSearchStandsInTheAddress() {
        SourcesView view = search("tag=nothing-like-this");
        kept(TagFiles.opened());
        TextField search = find(TextField.class, view)
                .withCondition(field -> "nothing-like-this".equals(field.getValue()))
                .single();
        search.setValue("example");

        assertThat(text(view)).contains("ExampleService.WestEurope");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("catalog/sources");
    }

    private SourcesView search(String query) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("catalog/sources", QueryParameters.fromString(query));
        return find(SourcesView.class).single();
    }

    private SourceSnapshot kept(byte[] document) {
        return acting.as("sora", () -> ((KeepOutcome.Kept) sources.keep(document)).snapshot());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SetId> set() {
        return (ComboBox<SetId>) find(ComboBox.class).all().getLast();
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
