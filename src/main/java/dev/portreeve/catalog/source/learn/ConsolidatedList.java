package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import dev.portreeve.catalog.source.learn.markup.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list that repeats the addresses of the whole page without saying what they are for. It makes no entries; where
/// it disagrees with the tables, findings say so.
final class ConsolidatedList {

    private static final int MOST_ENTRIES = 5_000;
    private static final String SUBJECT = "consolidated";

    private final Page page;
    private final List<PageLine> entries = new ArrayList<>();

    ConsolidatedList(Page page) {
        this.page = page;
    }

    int size() {
        return entries.size();
    }

    void read(Part part) {
        part.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text text -> line(text.content());
            case Block.Code code -> code.lines().forEach(this::line);
            case Block.Table table -> table(table);
            case Block.Heading _, Block.Note _, Block.Tab _, Block.TabsEnd _ -> {}
        }
    }

    /// A table that lists addresses and what they are for in words.
    void table(Block.Table table) {
        table.rows().stream()
                .filter(row -> !row.header())
                .map(TableRow::cells)
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .forEach(this::line);
    }

    private void line(PageLine line) {
        String text = Items.text(line.text());
        List<String> tokens = Addresses.tokens(text);
        if (tokens.stream().allMatch(Addresses::isAddressLike) && entries.size() < MOST_ENTRIES) {
            tokens.forEach(token -> entries.add(line.with(Addresses.bare(token))));
        }
    }

    /// Says where the list and the entries of the catalog differ.
    void compare(List<? extends Opening> openings) {
        if (entries.isEmpty()) {
            return;
        }
        Set<HostPattern> hosts = openings.stream()
                .flatMap(opening -> opening.hosts().stream())
                .map(Destination.Host::pattern)
                .collect(Collectors.toSet());
        Set<Prefix> networks = openings.stream()
                .flatMap(opening -> opening.networks().stream())
                .collect(Collectors.toSet());
        entries.stream()
                .filter(entry -> !isKnown(entry.text(), hosts, networks))
                .forEach(entry -> page.find(
                        "learn.consolidated-only", Severity.QUARANTINE, entry.number(), SUBJECT, entry.text()));
        missing(openings);
    }

    private static boolean isKnown(String written, Set<HostPattern> hosts, Set<Prefix> networks) {
        Optional<HostPattern> host = HostPattern.tryParse(written);
        return Prefix.tryParse(written).filter(networks::contains).isPresent()
                || host.filter(it -> hosts.contains(it) || hosts.stream().anyMatch(it::isCoveredBy))
                        .isPresent();
    }

    private void missing(List<? extends Opening> openings) {
        Set<HostPattern> hosts = entries.stream()
                .flatMap(entry -> HostPattern.tryParse(entry.text()).stream())
                .collect(Collectors.toSet());
        Set<Prefix> networks = entries.stream()
                .flatMap(entry -> Prefix.tryParse(entry.text()).stream())
                .collect(Collectors.toSet());
        Stream<Destination> lacking = openings.stream()
                .flatMap(opening -> opening.destinations().stream())
                .filter(destination -> switch (destination) {
                    case Destination.Host host ->
                        !hosts.isEmpty()
                                && !hosts.contains(host.pattern())
                                && hosts.stream().noneMatch(host.pattern()::isCoveredBy);
                    case Destination.Network network -> !networks.isEmpty() && !networks.contains(network.prefix());
                });
        lacking.forEach(destination -> page.find(
                "learn.not-consolidated", Severity.REMARK, destination.place().line(), SUBJECT, destination.written()));
    }
}
