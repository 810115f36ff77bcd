package dev.portreeve.catalog;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Small contents written down by hand: `*.a.example b.example 192.0.2.0/24` become destinations, `tcp/443` services.
public final class CatalogFixture {

    public static final SourceDocument SOURCE =
            new SourceDocument("learn-text", "Network endpoints", "en", "ab".repeat(32), 1234);
    private static final Place PLACE = place(7);

    private CatalogFixture() {}

    public static Place place(int line) {
        return new Place(SOURCE.sha256(), SOURCE.language(), line);
    }

    public static CatalogContent sets(EndpointSet... sets) {
        return new CatalogContent(SOURCE, List.of(sets), List.of(), List.of(), List.of(), List.of());
    }

    public static EndpointSet set(Section section, int id, boolean required, String destinations, String services) {
        return new EndpointSet(
                section,
                new SetId(id),
                "Set " + id,
                Category.DEFAULT,
                required,
                false,
                destinations(destinations),
                services(services),
                List.of(),
                List.of(),
                PLACE);
    }

    public static EndpointGroup group(
            String key, Section section, Optional<Region> region, boolean pointer, String destinations) {
        return new EndpointGroup(
                key,
                section,
                region,
                Direction.OUT,
                pointer,
                true,
                "Group " + key,
                Category.DEFAULT,
                true,
                false,
                destinations(destinations),
                pointer ? List.of() : services("tcp/443"),
                List.of(),
                List.of(),
                PLACE);
    }

    public static ScaleUnitRow scaleUnits(Region region, String codes, String storage, String destinations) {
        return new ScaleUnitRow(
                "windows",
                Section.SCRIPTS_WIN32,
                words(codes).map(ScaleUnit::new).toList(),
                region,
                words(storage).toList(),
                destinations(destinations),
                services("tcp/443"),
                List.of(requirement(RequirementKind.BYTE_RANGES, destinations)),
                List.of(new Note("only some tenants", place(9))),
                PLACE);
    }

    public static Requirement requirement(RequirementKind kind, String hosts) {
        return new Requirement(kind, words(hosts).map(HostPattern::parse).toList(), PLACE);
    }

    /// A content with something of everything.
    public static CatalogContent rich() {
        return new CatalogContent(
                SOURCE,
                List.of(
                        set(
                                Section.CORE,
                                163,
                                true,
                                "*.A.example a.example 192.0.2.0/25 2001:db8::/48",
                                "tcp/80 tcp/443"),
                        set(Section.APPLE, 178, false, "b.example", "tcp/5223 udp/3478-3481")),
                List.of(
                        group("attestation", Section.ATTESTATION, Optional.of(Region.NA), false, "c.example"),
                        group("wufb", Section.WUFB, Optional.empty(), true, "")),
                List.of(scaleUnits(Region.EU, "AMSUB0101 AMSUB0101", "one two", "d.example")),
                List.of(requirement(RequirementKind.NO_TLS_INSPECTION, "*.a.example")),
                List.of(
                        new Finding("learn.typo", Finding.Severity.WARNING, Optional.of(place(8)), "core/163", "x<y"),
                        new Finding("lint.gap", Finding.Severity.REMARK, Optional.empty(), "", "")));
    }

    private static List<Destination> destinations(String text) {
        return words(text)
                .map(word -> Prefix.tryParse(word)
                        .<Destination>map(prefix -> new Destination.Network(prefix, word, PLACE))
                        .orElseGet(() -> new Destination.Host(HostPattern.parse(word), word, false, PLACE)))
                .toList();
    }

    private static List<Service> services(String text) {
        return words(text).map(word -> Service.tryParse(word).orElseThrow()).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
