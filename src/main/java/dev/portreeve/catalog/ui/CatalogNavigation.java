package dev.portreeve.catalog.ui;

import com.vaadin.flow.component.Component;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Section;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/// The addresses of the catalog's pages and the names of its entries, for other modules' pages.
@NamedInterface("navigation")
public final class CatalogNavigation {

    /// The scale units; takes `?q=`.
    public static final String UNITS = "catalog/scale-units";

    private CatalogNavigation() {}

    /// The page of an entry in a revision; empty for the current one.
    public static String address(Opening opening, Optional<RevisionNumber> revision) {
        return EntryPath.of(opening).route() + query(revision);
    }

    /// The list of a revision.
    public static String revision(RevisionNumber revision) {
        return "catalog" + query(Optional.of(revision));
    }

    /// How files call an entry: `163`, `attestation.NA`.
    public static String entry(Opening opening) {
        return EntryPath.of(opening).entry();
    }

    /// The name of an entry in the reader's words.
    public static String name(Opening opening) {
        return EntryWords.name(opening);
    }

    /// The name, marked with its language where it is the source's.
    public static Component nameOf(Opening opening) {
        return EntryWords.nameOf(opening);
    }

    /// The name the source has for an entry, where it has one.
    public static Optional<String> originalName(Opening opening) {
        return EntryWords.originalName(opening);
    }

    /// The name of a section.
    public static String section(Section section) {
        return EntryWords.section(section);
    }

    /// A revision in the reader's words.
    public static String label(RevisionSummary revision) {
        return RevisionWords.label(revision);
    }

    private static String query(Optional<RevisionNumber> revision) {
        return revision.map(number -> "?revision=" + number).orElse("");
    }
}
