package dev.portreeve.catalog.source.learn;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.Reading;
import java.util.List;
import java.util.stream.Stream;

/// Reads a copy of the article "network endpoints for Microsoft Intune" as plain text, in any language there is a
/// vocabulary for. Rows, sections and sentences are recognised by structure and words, never by place.
///
/// What cannot be read, or must not be opened unseen, is left out of the content and stands in its findings.
public final class LearnPageReader {

    /// The carrier of a page copied as plain text.
    public static final String TEXT = "learn-text";

    private static final int FEWEST_ROWS = 1;

    private LearnPageReader() {}

    /// Reads the bytes of a document of at most 16 MiB, UTF-8.
    public static Reading read(byte[] bytes) {
        try {
            List<PageLine> lines = PageText.lines(bytes);
            Vocabulary words = Vocabularies.of(lines);
            SourceDocument source = new SourceDocument(
                    TEXT,
                    title(lines, words),
                    words.language(),
                    Digest.of(bytes).hex(),
                    bytes.length);
            return read(new Page(source, words), PageOutline.of(lines, words));
        } catch (RefusedPage e) {
            return e.reading();
        }
    }

    private static Reading read(Page page, List<Part> parts) throws RefusedPage {
        SetRows sets = new SetRows(page);
        ScaleUnitRows scaleUnits = new ScaleUnitRows(page);
        Prose prose = new Prose(page);
        Limits limits = new Limits();
        for (Part part : parts) {
            part(page, part, sets, scaleUnits, prose, limits);
        }
        if (sets.sets().size() < FEWEST_ROWS) {
            throw new RefusedPage("learn.no-rows", 0, page.source().language());
        }
        limits.whole(sets.sets(), prose);
        List<PageLine> lines =
                parts.stream().flatMap(part -> part.lines().stream()).toList();
        List<PageLine> headings = parts.stream().map(Part::heading).toList();
        DeviceManagement.add(page, prose.groups(), prose.stated(), lines, headings);
        return content(page, sets.sets(), prose, scaleUnits.rows());
    }

    private static void part(Page page, Part part, SetRows sets, ScaleUnitRows scaleUnits, Prose prose, Limits limits)
            throws RefusedPage {
        Section section = part.rowSection();
        SetTable table = SetTable.read(page, section.slug(), part.lines());
        limits.rows(table.rows());
        if (part.section().isEmpty() && !table.rows().isEmpty()) {
            page.find(
                    "learn.section-unrecognised",
                    Severity.WARNING,
                    part.heading().number(),
                    section.slug(),
                    part.heading().text());
        }
        table.rows().forEach(row -> sets.add(section, row));
        List<PageLine> rest = table.prose();
        if (section.equals(Section.SCRIPTS_WIN32) || section.equals(Section.MACOS)) {
            ScaleUnitTable units = ScaleUnitTable.read(page, section, rest);
            limits.cells(units.rows());
            units.rows().forEach(row -> scaleUnits.add(section, row));
            rest = units.prose();
        }
        prose.read(part, rest);
    }

    private static Reading content(Page page, List<EndpointSet> sets, Prose prose, List<ScaleUnitRow> rows) {
        List<EndpointGroup> groups = prose.groups().finish(page);
        List<Opening> others = Stream.<List<? extends Opening>>of(groups, rows)
                .<Opening>flatMap(List::stream)
                .toList();
        Requirements requirements = new Requirements(page, AttestationRule.complete(page, prose), sets, others);
        Attachments attach = new Attachments(requirements, new SectionNotes(page, prose.notes()));
        CatalogContent content = new CatalogContent(
                page.source(),
                sets.stream().map(attach::to).toList(),
                groups.stream().map(attach::to).toList(),
                rows.stream().map(attach::to).toList(),
                requirements.all(),
                List.of());
        CatalogLint.findings(content).forEach(page::add);
        return new Reading.Read(content.withFindings(page.findings()));
    }

    private static String title(List<PageLine> lines, Vocabulary words) {
        return lines.stream()
                .map(PageLine::text)
                .filter(words::isTitle)
                .findFirst()
                .or(() -> lines.stream()
                        .map(PageLine::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .map(text -> text.length() <= 200 ? text : text.substring(0, 200))
                .orElse("");
    }
}
