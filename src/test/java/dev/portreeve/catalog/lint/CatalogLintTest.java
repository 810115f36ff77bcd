package dev.portreeve.catalog.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Findings about entries that were read well.
class CatalogLintTest {

    private static final Place PLACE = new Place("0".repeat(64), "en", 7);

    @Test
    void saysWhichAddressesAddNothing() {
        assertThat(findings(set(1, "tcp/443", "a.example.com", "*.example.com", "A.example.com", "*.b.example.com")))
                .contains(
                        "lint.redundant-name core/1 a.example.com",
                        "lint.repeated-address core/1 A.example.com",
                        "lint.redundant-wildcard core/1 *.b.example.com")
                .noneMatch(it -> it.endsWith(" *.example.com"));
        assertThat(findings(set(1, "tcp/443", "*.example.com", "example.com")))
                .noneMatch(it -> it.contains("redundant"));
        assertThat(findings(set(1, "tcp/443", "20.1.0.0/24", "20.1.0.0/25", "20.1.0.0/24")))
                .contains("lint.redundant-network core/1 20.1.0.0/25", "lint.repeated-address core/1 20.1.0.0/24");
    }

    @Test
    void saysWhatARowLacks() {
        assertThat(findings(set(1, "", "a.example.com"))).contains("lint.no-ports core/1 ");
        assertThat(findings(set(1, "tcp/443"))).contains("lint.no-addresses core/1 ");
        assertThat(findings(set(1, "udp/123", "www.msftncsi.com")))
                .contains("lint.http-probe-under-time core/1 www.msftncsi.com");
    }

    @Test
    void saysWhereAHostHasOtherPorts() {
        assertThat(findings(set(1, "tcp/443", "a.example.com"), set(2, "tcp/80", "a.example.com")))
                .contains("lint.same-host-other-ports core/2 a.example.com");
        assertThat(findings(set(1, "tcp/443", "a.example.com"), set(2, "tcp/443", "a.example.com")))
                .noneMatch(it -> it.contains("other-ports"));
    }

    @Test
    void saysWhatTheDocumentLacks() {
        assertThat(findings(set(1, "tcp/443", "a.example.com")))
                .contains(
                        "lint.section-missing autopilot autopilot",
                        "lint.attestation-region-missing attestation/NA NA",
                        "lint.requirement-without-address no-tls-inspection nowhere.example.com");
    }

    private static List<String> findings(EndpointSet... sets) {
        SourceDocument source = new SourceDocument("learn-text", "A page", "en", PLACE.document(), 1);
        Requirement requirement = new Requirement(
                RequirementKind.NO_TLS_INSPECTION, List.of(HostPattern.parse("nowhere.example.com")), PLACE);
        CatalogContent content =
                new CatalogContent(source, List.of(sets), List.of(), List.of(), List.of(requirement), List.of());
        return CatalogLint.findings(content).stream()
                .map(finding -> finding.code() + " " + finding.subject() + " " + finding.value())
                .toList();
    }

    private static EndpointSet set(int id, String service, String... addresses) {
        return new EndpointSet(
                Section.CORE,
                new SetId(id),
                "A set",
                Category.DEFAULT,
                true,
                false,
                Stream.of(addresses).map(CatalogLintTest::destination).toList(),
                Service.tryParse(service).stream().toList(),
                List.of(),
                List.of(),
                PLACE);
    }

    private static Destination destination(String written) {
        return Prefix.tryParse(written)
                .<Destination>map(prefix -> new Destination.Network(prefix, written, PLACE))
                .orElseGet(() -> new Destination.Host(HostPattern.parse(written), written, false, PLACE));
    }
}
