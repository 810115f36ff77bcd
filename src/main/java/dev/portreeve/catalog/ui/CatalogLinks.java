package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/// Links of the catalog's pages to each other, and downloads.
final class CatalogLinks {

    private CatalogLinks() {}

    /// To the comparison of a revision with the one before it, or of the oldest with the one after; none where there is
    /// only one.
    static List<Component> compare(RevisionNumber shown, List<RevisionSummary> revisions) {
        List<RevisionNumber> numbers =
                revisions.stream().map(RevisionSummary::number).sorted().toList();
        int place = numbers.indexOf(shown);
        if (numbers.size() < 2 || place < 0) {
            return List.of();
        }
        RevisionNumber other = numbers.get(place == 0 ? 1 : place - 1);
        String href = place == 0 ? between(shown, other) : between(other, shown);
        return List.of(Buttons.link(Icon.GIT_COMPARE, t("catalog.compare.with", other.toString()), href));
    }

    /// Opens a page of the portal by its address, with what stands behind the question mark.
    static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /// The address of a comparison.
    static String between(RevisionNumber from, RevisionNumber to) {
        return "catalog/compare?from=" + from + "&to=" + to;
    }

    /// Downloads: the shown entries as a table, the whole revision as an interchange file.
    static List<Component> exports(CatalogRevision revision, List<Opening> shown) {
        String name = "portreeve-catalog-" + revision.number();
        return List.of(
                download(
                        t("catalog.export.csv"),
                        name + ".csv",
                        "text/csv; charset=utf-8",
                        () -> CatalogCsv.of(revision.number(), shown).getBytes(StandardCharsets.UTF_8)),
                download(
                        t("catalog.export.json"),
                        name + ".json",
                        "application/json",
                        () -> InterchangeWriter.bytes(revision.content())));
    }

    /// A link that hands out bytes made when it is followed.
    static Component download(String label, String name, String type, Supplier<byte[]> bytes) {
        Anchor link = Buttons.link(Icon.DOWNLOAD, label, "");
        link.setHref(DownloadHandler.fromInputStream(_ -> {
            byte[] file = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
        }));
        return link;
    }
}
