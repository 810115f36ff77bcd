package dev.portreeve.catalog.source.webservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real answers, complete, and answers that are odd in one thing.
@UseCase("UC-015")
class WebServiceReaderTest {

    @ParameterizedTest
    @CsvSource({
        "worldwide-mem-2025-12-01, 79, 281, 210, WORLDWIDE",
        "worldwide-default-2025-11-14, 64, 204, 129, WORLDWIDE",
        "usgovdod-mem-2025-12-01, 25, 99, 36, US_GOVERNMENT_DOD"
    })
    void everyAddressOfARealAnswerIsKeptOrInQuarantine(
            String file, int sets, int hosts, int networks, Instance instance) {
        CatalogContent content = real(file);

        assertThat(content.sets()).hasSize(sets);
        assertThat(content.source().instance()).isEqualTo(instance);
        List<Finding> quarantined = findings(content, Finding.Severity.QUARANTINE);
        long names =
                content.sets().stream().mapToLong(set -> set.hosts().size()).sum();
        long nets =
                content.sets().stream().mapToLong(set -> set.networks().size()).sum();
        assertThat(names + quarantined.stream().filter(it -> !isNetwork(it)).count())
                .isEqualTo(hosts);
        assertThat(nets
                        + quarantined.stream()
                                .filter(WebServiceReaderTest::isNetwork)
                                .count())
                .isEqualTo(networks);
        assertThat(quarantined)
                .extracting(Finding::code)
                .isSubsetOf("learn.misplaced-wildcard", "lint.wide-network", "lint.public-suffix");
    }

    private static boolean isNetwork(Finding finding) {
        return finding.place().orElseThrow().pointer().contains("/ips/");
    }

    @Test
    void areasAreSectionsAndKnownNumbersStandWhereTheArticleHasThem() {
        Map<String, Long> sections = real("worldwide-mem-2025-12-01").sets().stream()
                .collect(Collectors.groupingBy(set -> set.section().slug(), Collectors.counting()));

        assertThat(sections)
                .containsEntry("exchange", 5L)
                .containsEntry("sharepoint", 7L)
                .containsEntry("skype", 7L)
                .containsEntry("common", 45L)
                .containsEntry("core", 3L)
                .containsEntry("autopilot", 5L)
                .containsEntry("remote-help", 3L)
                .containsEntry("wns", 1L)
                .containsEntry("aosp", 1L)
                .containsEntry("mem", 2L);
    }

    @Test
    void theOneSetOfDeviceManagementInTheDodCloudIsNotMistakenForAnotherOfItsNumber() {
        assertThat(real("usgovdod-mem-2025-12-01").sets())
                .filteredOn(set -> set.section().slug().equals("mem"))
                .extracting(set -> set.id().value())
                .containsExactly(35);
    }

    @Test
    void aFactStandsAtAPointerAndALine() {
        Destination network = real("worldwide-mem-2025-12-01").sets().getFirst().destinations().stream()
                .filter(Destination.Network.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(network.written()).isEqualTo("13.107.6.152/31");
        assertThat(network.place().pointer()).isEqualTo("/0/ips/0");
        assertThat(network.place().line()).isEqualTo(12);
    }

    @Test
    void portsWithBlanksUnsortedRepeatedAndInRangesAreRead() {
        EndpointSet set = one("\"tcpPorts\":\"443, 80 ,443\",\"udpPorts\":\"50000-50059,3478\"");

        assertThat(set.services())
                .extracting(Object::toString)
                .containsExactly("tcp/443", "tcp/80", "udp/50000-50059", "udp/3478");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"urls\":[\"*cdn.onenote.net\"] | learn.misplaced-wildcard | /0/urls/0",
                "\"urls\":[\"autodiscover.*.onmicrosoft.com\"] | learn.misplaced-wildcard | /0/urls/0",
                "\"urls\":[\"ok.microsoft.com\",\"*\"] | lint.unbounded-wildcard | /0/urls/1",
                "\"urls\":[\"*.com\"] | lint.public-suffix | /0/urls/0",
                "\"urls\":[\"mіcrosoft.com\"] | lint.lookalike-name | /0/urls/0",
                "\"urls\":[\"a.microsoft.com/path\"] | learn.corrupt-address | /0/urls/0",
                "\"urls\":[7] | source.member-unreadable | /0/urls/0",
                "\"urls\":\"a.microsoft.com\" | source.member-unreadable | /0/urls",
                "\"ips\":[\"0.0.0.0/0\"] | lint.any-network | /0/ips/0",
                "\"ips\":[\"10.0.0.0/8\"] | lint.reserved-network | /0/ips/0",
                "\"ips\":[\"::ffff:10.0.0.0/104\"] | lint.reserved-network | /0/ips/0",
                "\"ips\":[\"40.96.0.0/13\"] | lint.wide-network | /0/ips/0",
                "\"ips\":[\"2159.27.255.224/29\"] | learn.corrupt-address | /0/ips/0",
                "\"ips\":[\"13.107.6.153/31\"] | learn.corrupt-address | /0/ips/0",
                "\"tcpPorts\":\"443,\" | learn.unreadable-port | /0/tcpPorts",
                "\"tcpPorts\":\"1-65535\" | lint.wide-ports | /0/tcpPorts",
                "\"tcpPorts\":443 | source.member-unreadable | /0/tcpPorts",
                "\"udpPorts\":\"443-80\" | learn.unreadable-port | /0/udpPorts",
                "\"notes\":\"a\\u202eb\" | source.hidden-characters | /0/notes"
            })
    void aDangerousOrCorruptValueIsLeftOutAndItsPlaceNamed(String member, String code, String pointer) {
        CatalogContent content = content("[{\"id\":1,\"serviceArea\":\"MEM\"," + member + "}]");

        assertThat(findings(content, Finding.Severity.QUARANTINE))
                .extracting(
                        Finding::code, finding -> finding.place().orElseThrow().pointer())
                .containsExactly(tuple(code, pointer));
        assertThat(content.sets()).hasSize(1);
    }

    @Test
    void aSixAddressIsAnAddress() {
        assertThat(one("\"ips\":[\"2603:1006::/40\"]").networks())
                .extracting(Object::toString)
                .containsExactly("2603:1006::/40");
    }

    @Test
    void membersThatAreMissingAreNotGuessed() {
        CatalogContent content = content("[{\"id\":1,\"serviceArea\":\"Common\"}]");

        assertThat(content.findings())
                .filteredOn(finding -> finding.code().equals("source.member-missing"))
                .extracting(Finding::value)
                .containsExactlyInAnyOrder("category", "required", "expressRoute");
        assertThat(content.findings()).extracting(Finding::code).contains("lint.no-ports", "lint.no-addresses");
    }

    @Test
    void aRowWithoutNumberOrAreaIsLeftOut() {
        CatalogContent content = content("""
                [{"id":1,"serviceArea":"Common"},{"serviceArea":"Common"},{"id":-0,"serviceArea":"Common"},
                 {"id":"2","serviceArea":"Common"},{"id":3},{"id":4,"serviceArea":"<b>"},7]""");

        assertThat(content.sets()).hasSize(1);
        assertThat(findings(content, Finding.Severity.QUARANTINE))
                .extracting(Finding::code, Finding::subject)
                .containsExactly(
                        tuple("source.row-without-id", "/1"),
                        tuple("source.row-without-id", "/2"),
                        tuple("source.row-without-id", "/3"),
                        tuple("source.row-without-area", "/4"),
                        tuple("source.row-without-area", "/5"),
                        tuple("source.member-unreadable", "/6"));
    }

    @Test
    void theSecondSetOfANumberIsNobodys() {
        CatalogContent content = content("""
                [{"id":1,"serviceArea":"Common","urls":["a.microsoft.com"]},
                 {"id":1,"serviceArea":"MEM","urls":["b.microsoft.com"]}]""");

        assertThat(content.sets())
                .singleElement()
                .satisfies(set -> assertThat(set.section().slug()).isEqualTo("common"));
        assertThat(findings(content, Finding.Severity.QUARANTINE))
                .extracting(Finding::code)
                .containsExactly("source.repeated-id");
    }

    @Test
    void aMemberOfTheFutureIsMentionedOnce() {
        CatalogContent content = content("""
                [{"id":1,"serviceArea":"Common","novelty":{"a":[1,2]}},{"id":2,"serviceArea":"Common","novelty":1}]""");

        assertThat(content.findings())
                .filteredOn(finding -> finding.code().equals("source.member-unknown"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).isEqualTo("novelty"));
    }

    @ParameterizedTest
    @CsvSource({
        "outlook.office365.us, US_GOVERNMENT_GCC_HIGH",
        "a.dps.mil, US_GOVERNMENT_DOD",
        "partner.outlook.cn, CHINA",
        "outlook.office.com, WORLDWIDE"
    })
    void theCloudIsGuessedFromTheNames(String host, Instance instance) {
        assertThat(content("[{\"id\":1,\"serviceArea\":\"Common\",\"urls\":[\"" + host + "\"]}]")
                        .source()
                        .instance())
                .isEqualTo(instance);
    }

    private static EndpointSet one(String members) {
        return content("[{\"id\":1,\"serviceArea\":\"MEM\"," + members + "}]")
                .sets()
                .getFirst();
    }

    private static List<Finding> findings(CatalogContent content, Finding.Severity severity) {
        return content.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static CatalogContent real(String file) {
        return content(SourceDocuments.bytes(SourceDocuments.webService(file)));
    }

    private static CatalogContent content(String json) {
        return content(json.getBytes(StandardCharsets.UTF_8));
    }

    private static CatalogContent content(byte[] json) {
        assertThat(new WebServiceReader().recognises(json)).isTrue();
        return ((Reading.Read) WebServiceReader.read(json, Optional.empty())).content();
    }
}
