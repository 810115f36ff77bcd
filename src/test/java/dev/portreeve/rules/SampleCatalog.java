package dev.portreeve.rules;

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
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A small catalog with one of each kind of entry, and none of some: enough to see every case of the rules.
public final class SampleCatalog {

    private static final String DOCUMENT = "ab".repeat(32);

    private final List<EndpointSet> sets = new ArrayList<>();
    private final List<EndpointGroup> groups = new ArrayList<>();
    private final List<ScaleUnitRow> scaleUnits = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int line = 1;

    /// The catalog most tests use.
    public static CatalogContent content() {
        SampleCatalog catalog = new SampleCatalog();
        catalog.addSets();
        catalog.addGroups();
        catalog.addScaleUnits();
        catalog.require(RequirementKind.NO_TLS_INSPECTION, "*.manage.example.com", "*.dm.example.com");
        catalog.require(RequirementKind.NO_PROXY_AUTHENTICATION, "manage.example.com", "*.edge.example.net");
        return catalog.finish();
    }

    private void addSets() {
        set(
                Section.CORE,
                163,
                "manage.example.com *.manage.example.com fef.manage.example.com",
                "tcp/80 tcp/443",
                "198.51.100.0/27 203.0.113.8/31 203.0.113.10/31 2001:db8:40::/48");
        set(Section.CORE, 172, "do.example.com *.do.example.com", "tcp/80 tcp/443");
        set(Section.CORE, 170, "swd01-mscdn.edge.example.net swd02-mscdn.edge.example.net", "tcp/443");
        set(Section.CORE, 97, "account.example.com", "tcp/443");
        set(Section.AUTOPILOT, 165, "time.example.com *.time.example.com", "udp/123");
        set(Section.AUTOPILOT, 164, "*.update.example.com *.dl.update.example.com", "tcp/443");
        set(Section.DELIVERY_OPTIMIZATION, 172, "do.example.com *.do.example.com", "tcp/80 tcp/443");
        set(Section.APPLE, 178, "courier.push.example.org *.itunes.example.org itunes.example.org", "tcp/443 tcp/5223");
        set(Section.AUTHENTICATION, 56, "login.example.com", "tcp/443");
    }

    private void addGroups() {
        group("device-management", Section.CORE, Optional.empty(), "graph.example.com", "tcp/443", true);
        group("attestation", Section.ATTESTATION, Optional.of(Region.NA), "maa.na.example.net", "tcp/443", false);
        group("attestation-dha", Section.ATTESTATION, Optional.empty(), "has.example.com", "tcp/443", false);
        group("defender", Section.DEFENDER, Optional.empty(), "*.dm.example.com", "tcp/443", false);
        group("wufb", Section.WUFB, Optional.empty(), "", "", false);
        group("store", Section.STORE, Optional.empty(), "store.example.com", "tcp/80 tcp/443", true);
        groups.add(peering());
    }

    private void addScaleUnits() {
        scaleUnit(Region.NA, "AMSUA0101 AMSUA0102", "na");
        scaleUnit(Region.EU, "AMSUB0101 AMSUB0501", "eu");
        scaleUnit(Region.AP, "AMSUC0101 AMSUD0101", "ap");
    }

    private CatalogContent finish() {
        return new CatalogContent(
                new SourceDocument("sample", "Sample", "en", DOCUMENT, 1),
                sets,
                groups,
                scaleUnits,
                requirements,
                findings);
    }

    private void set(Section section, int id, String hosts, String services, String... networks) {
        Place place = place();
        List<Destination> destinations = Stream.concat(
                        hosts(hosts), Stream.of(networks).flatMap(this::networks))
                .toList();
        sets.add(new EndpointSet(
                section,
                new SetId(id),
                "",
                Category.DEFAULT,
                true,
                false,
                destinations,
                services(services),
                List.of(),
                List.of(),
                place));
    }

    private void group(
            String key, Section section, Optional<Region> region, String hosts, String services, boolean inferred) {
        groups.add(new EndpointGroup(
                key,
                section,
                region,
                Direction.OUT,
                hosts.isEmpty(),
                inferred,
                "",
                Category.DEFAULT,
                true,
                false,
                hosts(hosts).toList(),
                services(services),
                List.of(),
                List.of(),
                place()));
    }

    private EndpointGroup peering() {
        return new EndpointGroup(
                "delivery-peering",
                Section.DELIVERY_OPTIMIZATION,
                Optional.empty(),
                Direction.PEER,
                false,
                false,
                "",
                Category.DEFAULT,
                false,
                false,
                List.of(),
                services("tcp/7680 udp/3544"),
                List.of(),
                List.of(),
                place());
    }

    private void scaleUnit(Region region, String codes, String stem) {
        scaleUnits.add(new ScaleUnitRow(
                "windows",
                Section.SCRIPTS_WIN32,
                Stream.of(codes.split(" ")).map(ScaleUnit::new).toList(),
                region,
                List.of(),
                hosts(stem + "prod.edge.example.net").toList(),
                services("tcp/443"),
                List.of(new Requirement(RequirementKind.BYTE_RANGES, List.of(), place())),
                List.of(),
                place()));
    }

    private void require(RequirementKind kind, String... hosts) {
        requirements.add(
                new Requirement(kind, Stream.of(hosts).map(HostPattern::parse).toList(), place()));
    }

    private Stream<Destination> hosts(String texts) {
        return words(texts).map(text -> new Destination.Host(HostPattern.parse(text), text, false, place()));
    }

    private Stream<Destination> networks(String texts) {
        return words(texts).map(text -> new Destination.Network(Prefix.parse(text), text, place()));
    }

    private static List<Service> services(String texts) {
        return words(texts).map(text -> Service.tryParse(text).orElseThrow()).toList();
    }

    private static Stream<String> words(String texts) {
        return texts.isEmpty() ? Stream.empty() : Stream.of(texts.split(" "));
    }

    private Place place() {
        return new Place(DOCUMENT, "en", line++);
    }
}
