package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.CatalogPublishing;
import dev.portreeve.catalog.CatalogRefusal;
import dev.portreeve.catalog.CatalogRulings;
import dev.portreeve.catalog.ImportReading;
import dev.portreeve.catalog.PublishOrder;
import dev.portreeve.catalog.PublishOutcome;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a steward gives a document, sees what it holds, what was noticed and what would change, and publishes it.
@Route("catalog/import")
@Menu(title = "catalog.import.title", icon = "upload", order = 140)
@NavKey("i")
@RolesAllowed(Role.Names.STEWARD)
final class ImportView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private final transient CatalogPublishing publishing;
    private final transient CatalogRulings rulings;
    private final transient UserDirectory directory;
    private final Div result = div("import-result");
    private final TextArea text = new TextArea();
    private final Upload upload = new DocumentUpload(this::read, this::failed);

    ImportView(CatalogPublishing publishing, CatalogRulings rulings, UserDirectory directory) {
        this.publishing = publishing;
        this.rulings = rulings;
        this.directory = directory;
        PageHead head = head(t("catalog.import.title")).crumb(t("catalog.title"), "catalog");
        head.here(t("catalog.import.title"));
        text.setLabel(t("catalog.import.paste"));
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(12);
        result.getElement().setAttribute("tabindex", "-1");
        add(
                div(
                        "form",
                        paragraph("muted prose", t("catalog.import.how", DocumentUpload.limit())),
                        upload,
                        text,
                        div(
                                "buttons",
                                Buttons.plain(t("catalog.import.read"), this::pasted),
                                Buttons.quiet(Icon.LAYERS, t("catalog.composition.anew"), this::anew))),
                result);
    }

    private void pasted() {
        read(text.getValue().getBytes(StandardCharsets.UTF_8));
    }

    private void failed() {
        result.removeAll();
        result.add(div("pad", Banner.failure(t("catalog.import.failed"), t("catalog.import.nothing-changed"))));
    }

    private void read(byte[] document) {
        show(document, true);
        result.scrollIntoView();
    }

    private void anew() {
        publishing.currentDocument().ifPresentOrElse(this::read, this::failed);
    }

    private void show(byte[] document, boolean serviceAreas) {
        result.removeAll();
        switch (publishing.read(document, serviceAreas)) {
            case ImportReading.Refused refused -> result.add(refusal(refused.refusal()));
            case ImportReading.Candidate candidate ->
                result.add(new ImportPreview(
                        candidate,
                        rulings,
                        new RulingWords(rulings.all(), directory),
                        () -> show(document, serviceAreas),
                        wanted -> show(document, wanted),
                        assent -> publish(
                                document,
                                new PublishOrder(
                                        candidate.current(), Optional.of(candidate.digest()), serviceAreas, assent))));
        }
    }

    private static Div refusal(CatalogRefusal refusal) {
        return div("pad", Banner.failure(t("catalog.import.refused"), RefusalWords.of(refusal)));
    }

    private void publish(byte[] document, PublishOrder order) {
        switch (publishing.publish(document, order)) {
            case PublishOutcome.Refused refused -> {
                result.removeAll();
                result.add(refusal(refused.refusal()));
            }
            case PublishOutcome.Published published -> {
                String number = published.number().toString();
                upload.clearFileList();
                text.clear();
                result.removeAll();
                result.add(div(
                        "pad",
                        Banner.done(t("catalog.import.published", number), t("catalog.import.published.next"))
                                .end(Buttons.link(
                                        Icon.LIBRARY, t("catalog.import.browse"), "catalog?revision=" + number))));
            }
        }
    }
}
