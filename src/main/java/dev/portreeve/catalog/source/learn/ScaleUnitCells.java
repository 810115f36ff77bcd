package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cells of a row of a table of scale units or regions, while they come in.
final class ScaleUnitCells {

    private final int line;
    private Optional<Region> region = Optional.empty();
    private final List<PageLine> codes = new ArrayList<>();
    private final List<PageLine> storage = new ArrayList<>();
    private final List<PageLine> hosts = new ArrayList<>();
    private final List<PageLine> ports = new ArrayList<>();

    ScaleUnitCells(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /// The region that a cell names.
    Optional<Region> region() {
        return region;
    }

    void region(Region named) {
        region = Optional.of(named);
    }

    List<PageLine> codes() {
        return codes;
    }

    List<PageLine> storage() {
        return storage;
    }

    List<PageLine> hosts() {
        return hosts;
    }

    List<PageLine> ports() {
        return ports;
    }

    int size() {
        return codes.size() + storage.size() + hosts.size();
    }

    /// The first text of the row, to name it by.
    String first() {
        return Stream.of(codes, storage, hosts, ports)
                .flatMap(List::stream)
                .map(PageLine::text)
                .findFirst()
                .orElse(region.map(Region::code).orElse(""));
    }
}
