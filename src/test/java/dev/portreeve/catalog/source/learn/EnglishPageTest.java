package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Note;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page of another revision and language, made up here: other rows, tabs for regions, and cells that are hostile,
/// broken or unusual.
class EnglishPageTest {

    static final String PAGE = """
            Network endpoints for Microsoft Intune

            Intune core service

            ID Desc Category ER Addresses Ports
            163 Client service Allow
            Required
            False *.manage.microsoft.com
            @CELL@
            13.67.13.176/28,2603:1030:10c::/47
            TCP: 80, 443
            200 365 extras Default False config.office.com TCP: 443 UDP: 3478-3481

            Autopilot dependencies

            201\tTime\tDefault
            Required\tFalse\ttime.windows.com\tUDP: 123

            Migrating health attestation to another service

            SSL inspection must not be in place for these endpoints.

            North America

            - 'https://a1.eus.attest.azure.net'

            Europe

            - 'https://a7.neu.attest.azure.net'

            Asia Pacific

            - 'https://a13.jpe.attest.azure.net'
            """;

    @Test
    void anotherRevisionIsReadByTheSameStructure() {
        CatalogContent content = page("manage.microsoft.com");
        assertThat(content.source().language()).isEqualTo("en");
        assertThat(content.sets())
                .extracting(set -> set.section() + "/" + set.id())
                .containsExactly("core/163", "core/200", "autopilot/201");
        EndpointSet core = Pages.set(content, "core", 163);
        assertThat(core.networks())
                .extracting(Object::toString)
                .containsExactly("13.67.13.176/28", "2603:1030:10c::/47");
        assertThat(Pages.set(content, "core", 200).description()).isEqualTo("365 extras");
        assertThat(Pages.set(content, "core", 200).required()).isFalse();
        assertThat(Pages.set(content, "core", 200).services()).hasToString("[tcp/443, udp/3478-3481]");
        assertThat(Pages.set(content, "autopilot", 201).required()).isTrue();
    }

    @Test
    void tabsGiveAttestationHostsTheirRegion() {
        CatalogContent content = page("manage.microsoft.com");
        assertThat(content.groups()).extracting(EndpointGroup::key).containsOnly("attestation");
        assertThat(content.groups())
                .extracting(group -> group.region().orElseThrow() + " " + Pages.hosts(group))
                .containsExactly(
                        "NA [a1.eus.attest.azure.net]",
                        "EU [a7.neu.attest.azure.net]",
                        "AP [a13.jpe.attest.azure.net]");
        assertThat(Pages.findings(content)).noneMatch(it -> it.contains("attestation-region-missing"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "0.0.0.0/0, lint.any-network",
                "::/0, lint.any-network",
                "0.0.0.0/1, lint.reserved-network",
                "10.0.0.0/8, lint.reserved-network",
                "192.168.1.0/24, lint.reserved-network",
                "100.64.0.0/10, lint.reserved-network",
                "169.254.169.254, lint.reserved-network",
                "fd00::/8, lint.reserved-network",
                "2001:db8::/32, lint.reserved-network",
                "52.0.0.0/9, lint.wide-network",
                "2603::/20, lint.wide-network",
                "*, lint.unbounded-wildcard",
                "*.com, lint.public-suffix",
                "*.co.uk, lint.public-suffix",
                "*.github.io, lint.public-suffix",
                "*.azurewebsites.net, lint.public-suffix",
                "2159.27.255.224/29, learn.corrupt-address",
                "13.67.13.177/28, learn.corrupt-address",
                "13.67.13.0/33, learn.corrupt-address",
                "swdc02-mscdn.manage.microsoft<.com, learn.corrupt-address",
                "N/A, learn.corrupt-address",
                "payloadprod*.blob.core.windows.net, learn.misplaced-wildcard",
                "a.*.microsoft.com, learn.misplaced-wildcard",
                "micros\u043Eft.com, lint.lookalike-name",
                "printer.local, lint.unusable-suffix",
                "manage.microsoft.con, lint.unusable-suffix"
            })
    void dangerousOrBrokenCellIsLeftOutAndTheRowKept(String cell, String code) {
        CatalogContent content = page(cell);
        assertThat(Pages.findings(content)).contains(code + " " + cell);
        EndpointSet core = Pages.set(content, "core", 163);
        assertThat(Pages.written(core.destinations().stream()))
                .containsExactly("*.manage.microsoft.com", "13.67.13.176/28", "2603:1030:10c::/47");
        assertThat(core.services()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "TCP: 0-65535, learn.unreadable-port 0-65535",
        "TCP: 1-65535, lint.wide-ports tcp/1-65535",
        "TCP: 0, learn.unreadable-port 0",
        "TCP: 65536, learn.unreadable-port 65536",
        "TCP: 443-80, learn.unreadable-port 443-80",
        "TCP: +443, learn.unreadable-port +443",
        "TCP: \u0664\u0664\u0663, learn.unreadable-port \u0664\u0664\u0663"
    })
    void dangerousOrBrokenPortIsLeftOut(String ports, String finding) {
        CatalogContent content = Pages.read(PAGE.replace("@CELL@", "manage.microsoft.com")
                .replace("TCP: 80, 443", ports)
                .lines()
                .toList());
        assertThat(Pages.findings(content)).contains(finding, "lint.no-ports ");
        assertThat(Pages.set(content, "core", 163).services()).isEmpty();
        assertThat(content.sets()).hasSize(3);
    }

    @Test
    void remarksAndLabelsInCellsBecomeNotes() {
        CatalogContent content =
                page("manage.microsoft.com (only for customers in Europe)\nAzure Front Door: 13.107.219.0/24");
        EndpointSet core = Pages.set(content, "core", 163);
        assertThat(Pages.written(core.destinations().stream()))
                .containsExactly(
                        "*.manage.microsoft.com",
                        "manage.microsoft.com",
                        "13.107.219.0/24",
                        "13.67.13.176/28",
                        "2603:1030:10c::/47");
        assertThat(core.notes())
                .extracting(Note::text)
                .containsExactly("only for customers in Europe", "Azure Front Door:");
    }

    @Test
    void brokenHostsInListsAndSentencesAreSaid() {
        CatalogContent content = Pages.read(
                (PAGE.replace("@CELL@", "manage.microsoft.com") + """

                        Microsoft Store

                        Microsoft-hosted Win32 app fallback cache:

                        - Varies by region, example: one.azureedge.net, two.azure<edge.net, 'three.azureedge.net', *four.azureedge.net

                        Access for managed devices

                        - Unauthenticated proxy access to manage.microsoft.com, graph.microsoft<.com and *.com.
                        """).lines().toList());
        assertThat(Pages.hosts(Pages.group(content, "store-fallback-cache")))
                .containsExactly("one.azureedge.net", "three.azureedge.net");
        assertThat(Pages.findings(content))
                .contains("learn.corrupt-address two.azure<edge.net", "learn.corrupt-address graph.microsoft<.com")
                .contains("learn.corrupt-address *.com", "learn.corrupt-address *four.azureedge.net");
        assertThat(content.groups()).extracting(EndpointGroup::key).doesNotContain("device-management");
    }

    @Test
    void copyWithoutBulletsAndWithHeadingMarksIsReadAlike() {
        String page = PAGE.replace("@CELL@", "manage.microsoft.com");
        CatalogContent plain = Pages.read(page.lines().toList());
        CatalogContent other = Pages.read(page.replace("- '", "'")
                .replace("Autopilot dependencies", "## Autopilot dependencies")
                .lines()
                .toList());
        assertThat(other.groups()).hasSize(3).isNotEmpty();
        assertThat(other.groups().stream().map(Pages::hosts))
                .containsExactlyElementsOf(
                        plain.groups().stream().map(Pages::hosts).toList());
        assertThat(other.sets()).extracting(set -> set.section().slug()).containsExactly("core", "core", "autopilot");
    }

    @Test
    void scaleUnitCellsThatCannotBeReadAreSaid() {
        CatalogContent content = Pages.read(
                (PAGE.replace("@CELL@", "manage.microsoft.com") + """

                        Network requirements for PowerShell scripts and Win32 apps

                        Azure Scale Unit (ASU) Storage name CDN Port
                        AMSUB0101, AMSUB0102
                        AMSUBO2O1
                        euprodimedatapri
                        euprodimedatapri.azureedge.net
                        TCP: 443
                        AMSUIN01
                        approdimedatapri.azureedge.net
                        naprodimedatapri.azureedge.net
                        """).lines().toList());
        assertThat(content.scaleUnits())
                .extracting(row -> row.region() + " " + row.codes() + " " + row.services())
                .containsExactly("EU [AMSUB0101, AMSUB0102] [tcp/443]", "AP [AMSUIN01] []");
        assertThat(Pages.written(content.scaleUnits().getLast().hosts().stream()))
                .containsExactly("approdimedatapri.azureedge.net");
        assertThat(Pages.findings(content))
                .contains(
                        "learn.orphan-cell AMSUBO2O1",
                        "learn.other-region naprodimedatapri.azureedge.net",
                        "lint.no-ports ");
    }

    @Test
    void tableUnderAnUnknownHeadingIsKeptApart() {
        List<String> lines = new ArrayList<>(
                PAGE.replace("@CELL@", "manage.microsoft.com").lines().toList());
        int at = lines.indexOf("Autopilot dependencies");
        lines.set(at, "Cloud PC dependencies");
        lines.add(at + 2, "ID Desc Category ER Addresses Ports");
        CatalogContent content = Pages.read(lines);
        assertThat(content.sets())
                .extracting(set -> set.section() + "/" + set.id())
                .containsExactly("core/163", "core/200", "cloud-pc-dependencies/201");
        assertThat(Pages.findings(content)).contains("learn.section-unrecognised Cloud PC dependencies");
    }

    @Test
    void rowWithoutItsCategoryIsLeftOutWhole() {
        CatalogContent content = Pages.read(PAGE.replace("@CELL@", "manage.microsoft.com")
                .replace("163 Client service Allow", "163 Client service Alow")
                .lines()
                .toList());
        assertThat(content.sets()).extracting(set -> set.id().value()).containsExactly(200, 201);
        assertThat(Pages.findings(content))
                .anyMatch(it -> it.startsWith("learn.unreadable-row 163")
                        || it.startsWith("learn.unreadable-row Client service"));
    }

    private static CatalogContent page(String cell) {
        return Pages.read(PAGE.replace("@CELL@", cell).lines().toList());
    }
}
