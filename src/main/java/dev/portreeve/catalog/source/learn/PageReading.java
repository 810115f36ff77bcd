package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.Markup;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import dev.portreeve.catalog.source.learn.markup.RefusedPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one page, part by part.
final class PageReading {

    private final Page page;
    private final SetRows sets;
    private final ScaleUnitRows scaleUnits;
    private final Prose prose;
    private final ConsolidatedList consolidated;
    private final EndpointLines endpoints;
    private final Limits limits = new Limits();

    PageReading(Page page) {
        this.page = page;
        sets = new SetRows(page);
        scaleUnits = new ScaleUnitRows(page);
        prose = new Prose(page);
        consolidated = new ConsolidatedList(page);
        endpoints = new EndpointLines(page, prose.groups());
    }

    Reading read(Markup markup) throws RefusedPage {
        markup.oddities().forEach(it -> page.find(it.code(), Severity.WARNING, it.line(), "", it.value()));
        List<Part> parts = PageOutline.of(markup, page.words());
        TableRows tables = new TableRows(page, sets, scaleUnits, prose.groups(), consolidated, limits);
        for (Part part : parts) {
            if (part.kind() == Part.Kind.CONSOLIDATED) {
                consolidated.read(part);
            } else {
                part(part, tables);
            }
        }
        if (sets.sets().isEmpty() && scaleUnits.rows().isEmpty() && !hasEndpoints(tables)) {
            throw new RefusedPage("learn.no-rows", 0, page.source().language());
        }
        limits.whole(sets.sets(), prose);
        if (hasEndpoints(tables)) {
            prose.groups()
                    .find(GroupKind.DEVICE_MANAGEMENT, Optional.empty())
                    .ifPresent(group -> prose.webPorts().forEach(group::state));
        }
        scaleUnits.portsOf(prose.webPorts());
        List<PageLine> lines = parts.stream()
                .filter(part -> part.kind() != Part.Kind.CONSOLIDATED)
                .flatMap(part -> part.blocks().stream())
                .flatMap(PageReading::lines)
                .toList();
        DeviceManagement.add(
                page,
                prose.groups(),
                prose.stated(),
                lines,
                parts.stream().map(Part::heading).toList());
        return content();
    }

    private void part(Part part, TableRows tables) throws RefusedPage {
        Section section = part.rowSection();
        List<Block> blocks = endpoints.read(part, tables.read(part));
        SetTable table = SetTable.read(page, section.slug(), blocks);
        limits.rows(table.rows());
        if (part.section().isEmpty() && !table.rows().isEmpty()) {
            tables.unrecognised(part);
        }
        table.rows().forEach(row -> sets.add(section, row));
        List<Block> rest = table.prose();
        if (section.equals(Section.SCRIPTS_WIN32) || section.equals(Section.MACOS)) {
            ScaleUnitTable units = ScaleUnitTable.read(page, section, rest);
            limits.cells(units.rows());
            units.rows().forEach(row -> scaleUnits.add(section, row));
            rest = units.prose();
        }
        prose.read(part, rest);
    }

    private boolean hasEndpoints(TableRows tables) {
        return tables.hasEndpoints() || endpoints.found();
    }

    private static Stream<PageLine> lines(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(text.content());
            case Block.Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream());
            case Block.Code _, Block.Note _, Block.Tab _, Block.TabsEnd _, Block.Heading _ -> Stream.empty();
        };
    }

    private Reading content() {
        if (page.source().instance() == Instance.US_GOVERNMENT_GCC_HIGH) {
            page.find(
                    "learn.instances-together",
                    Severity.REMARK,
                    1,
                    "",
                    page.source().title());
        }
        List<EndpointGroup> groups = prose.groups().finish(page);
        List<Opening> others = Stream.<List<? extends Opening>>of(groups, scaleUnits.rows())
                .<Opening>flatMap(List::stream)
                .toList();
        consolidated.compare(
                Stream.concat(sets.sets().stream(), others.stream()).toList());
        Requirements requirements = new Requirements(page, AttestationRule.complete(page, prose), sets.sets(), others);
        Attachments attach = new Attachments(requirements, new SectionNotes(page, prose.notes()));
        CatalogContent content = new CatalogContent(
                page.source(),
                sets.sets().stream().map(attach::to).toList(),
                groups.stream().map(attach::to).toList(),
                scaleUnits.rows().stream().map(attach::to).toList(),
                requirements.all(),
                List.of());
        CatalogLint.findings(content).forEach(page::add);
        return new Reading.Read(content.withFindings(page.findings()));
    }
}
