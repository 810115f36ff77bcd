package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns the cells of scale unit rows into records. The region comes from the names of storage and hosts; what belongs
/// to another region than the row is left out.
final class ScaleUnitRows {

    private final Page page;
    private final List<ScaleUnitRow> rows = new ArrayList<>();

    ScaleUnitRows(Page page) {
        this.page = page;
    }

    List<ScaleUnitRow> rows() {
        return rows;
    }

    /// Gives rows of tables without ports the ports that the page names for everything.
    void portsOf(List<Service> services) {
        rows.replaceAll(row -> {
            if (!row.services().isEmpty() || services.isEmpty()) {
                return row;
            }
            String value = services.stream().map(Service::toString).collect(Collectors.joining(", "));
            page.find(
                    "learn.port-inferred",
                    Severity.REMARK,
                    row.place().line(),
                    row.section() + "/" + row.region(),
                    value);
            return new ScaleUnitRow(
                    row.purpose(),
                    row.section(),
                    row.codes(),
                    row.region(),
                    row.storageNames(),
                    row.destinations(),
                    services,
                    row.requirements(),
                    row.notes(),
                    row.place());
        });
    }

    void add(Section section, ScaleUnitCells row) {
        List<ScaleUnit> codes = row.codes().stream()
                .flatMap(line -> ScaleUnitTable.code(line.text()).stream())
                .toList();
        Optional<Region> region = region(section, row, codes);
        if (region.isEmpty() || (codes.isEmpty() && row.region().isEmpty())) {
            quarantine(section, row);
            return;
        }
        String subject = section.slug() + "/" + region.get();
        if (rows.stream().anyMatch(it -> it.section().equals(section) && isSame(it, codes, region.get()))) {
            page.find("learn.repeated-row", Severity.QUARANTINE, row.line(), subject, row.first());
            return;
        }
        oddities(row, subject);
        rows.add(record(section, row, codes, region.get(), subject));
    }

    private ScaleUnitRow record(
            Section section, ScaleUnitCells row, List<ScaleUnit> codes, Region region, String subject) {
        List<Destination> destinations = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        AddressCell cell = new AddressCell(page, subject, destinations, notes);
        ownOf(row.hosts(), region, subject).forEach(cell::read);
        List<Service> services = new ArrayList<>();
        row.ports().forEach(line -> PortCell.read(line, page, subject, services));
        List<String> storage = ownOf(row.storage(), region, subject).stream()
                .map(PageLine::text)
                .toList();
        return new ScaleUnitRow(
                section.equals(Section.MACOS) ? "macos" : "windows",
                section,
                codes,
                region,
                storage,
                destinations,
                services,
                List.of(),
                notes,
                page.place(row.line()));
    }

    /// Codes listed twice, and storage names that no host of the row is named after: kept, and said.
    private void oddities(ScaleUnitCells row, String subject) {
        Set<String> seen = new LinkedHashSet<>();
        for (PageLine code : row.codes()) {
            if (!seen.add(code.text())) {
                page.find("lint.repeated-scale-unit", Severity.WARNING, code.number(), subject, code.text());
            }
        }
        for (PageLine storage : row.storage()) {
            if (row.hosts().stream().noneMatch(host -> host.text().startsWith(storage.text() + "."))) {
                page.find("lint.storage-name-mismatch", Severity.WARNING, storage.number(), subject, storage.text());
            }
        }
    }

    private List<PageLine> ownOf(List<PageLine> cells, Region region, String subject) {
        List<PageLine> own = new ArrayList<>();
        for (PageLine cell : cells) {
            if (HostFacts.regionOfName(cell.text())
                    .filter(it -> !it.equals(region))
                    .isPresent()) {
                page.find("learn.other-region", Severity.QUARANTINE, cell.number(), subject, cell.text());
            } else {
                own.add(cell);
            }
        }
        return own;
    }

    private Optional<Region> region(Section section, ScaleUnitCells row, List<ScaleUnit> codes) {
        Optional<Region> sovereign = codes.stream()
                .flatMap(code -> HostFacts.cloudOfCode(code).stream())
                .findFirst();
        if (row.region().isPresent() || sovereign.isPresent()) {
            return row.region().or(() -> sovereign);
        }
        Set<Region> byName = new LinkedHashSet<>();
        Stream.concat(row.storage().stream(), row.hosts().stream())
                .flatMap(cell -> HostFacts.regionOfName(cell.text()).stream())
                .forEach(byName::add);
        Set<Region> byCode = new LinkedHashSet<>();
        codes.stream().flatMap(code -> HostFacts.regionOfCode(code).stream()).forEach(byCode::add);
        Set<Region> both = byName.isEmpty() ? byCode : byName;
        if (byCode.size() == 1 && both.containsAll(byCode)) {
            return byCode.stream().findFirst();
        }
        if (byName.size() == 1) {
            page.find(
                    "learn.region-disagreement",
                    Severity.WARNING,
                    row.line(),
                    section.slug() + "/" + byName.iterator().next(),
                    byCode.toString());
            return byName.stream().findFirst();
        }
        return Optional.empty();
    }

    private static boolean isSame(ScaleUnitRow row, List<ScaleUnit> codes, Region region) {
        return codes.isEmpty()
                ? row.codes().isEmpty() && row.region().equals(region)
                : codes.stream().anyMatch(row.codes()::contains);
    }

    private void quarantine(Section section, ScaleUnitCells row) {
        page.find("learn.unreadable-row", Severity.QUARANTINE, row.line(), section.slug(), row.first());
    }
}
