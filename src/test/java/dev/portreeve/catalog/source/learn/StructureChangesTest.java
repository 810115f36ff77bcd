package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Note;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Microsoft changed, or may change, from one revision to the next: the catalog stays right, or says what it
/// lacks.
class StructureChangesTest {

    private static final String SCALE_UNITS = SmallPage.MARKDOWN.substring(
            SmallPage.MARKDOWN.indexOf("|Azure Scale Unit"), SmallPage.MARKDOWN.indexOf("\n\n## Migrating"));

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text"})
    void smallPageIsReadAlikeInEveryCarrier(String carrier) {
        assertThat(CarriersTest.facts(SmallPage.read(SmallPage.MARKDOWN, carrier)))
                .containsExactlyElementsOf(CarriersTest.facts(SmallPage.read(SmallPage.MARKDOWN)));
        assertThat(SmallPage.read(SmallPage.MARKDOWN).sets()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text"})
    void tableOfRegionsTakesThePlaceOfScaleUnits(String carrier) {
        CatalogContent content = SmallPage.read(SmallPage.with(SCALE_UNITS, """
                |Region | CDN | Port |
                |-----|-----|-----|
                | North America | `naprodimedatapri.azureedge.net`<br>`imeswda-afd-primary.manage.microsoft.com`<br>(Starting March 2025, azureedge.net domains will migrate) | **TCP:** 443 |
                |Europe | `euprodimedatapri.azureedge.net` | **TCP:** 443 |
                | Asia Pacific | `approdimedatapri.azureedge.net` |**TCP:** 443 |"""), carrier);
        assertThat(content.scaleUnits())
                .extracting(row -> row.purpose() + " " + row.region() + " " + row.codes() + " "
                        + row.hosts().size() + " " + row.services())
                .containsExactly("windows NA [] 2 [tcp/443]", "windows EU [] 1 [tcp/443]", "windows AP [] 1 [tcp/443]");
        assertThat(content.scaleUnits().getFirst().notes())
                .extracting(Note::text)
                .containsExactly("Starting March 2025, azureedge.net domains will migrate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text"})
    void setMayListOneHostForEachScaleUnit(String carrier) {
        CatalogContent content = SmallPage.read(
                SmallPage.with(
                        "`lgmsapeweu.blob.core.windows.net`<BR>",
                        "`lgmsapeweu.blob.core.windows.net`<BR>`amsua0902lmsas.blob.core.windows.net`<BR>"
                                + "`amsub0801lmsas.blob.core.windows.net`<BR>`amsuin01lmsas.blob.core.windows.net`"),
                carrier);
        assertThat(Pages.written(
                        Pages.set(content, "autopilot", 182).hosts().stream().filter(host -> !host.example())))
                .containsExactly(
                        "lgmsapeweu.blob.core.windows.net",
                        "amsua0902lmsas.blob.core.windows.net",
                        "amsub0801lmsas.blob.core.windows.net",
                        "amsuin01lmsas.blob.core.windows.net");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void labelsAndRemarksInCellsAreNotes(String carrier) {
        CatalogContent content = SmallPage.read(
                SmallPage.with(
                        "`13.67.13.176/28,13.67.15.128/27`",
                        "`13.67.13.176/28,13.67.15.128/27`<br><br>`Azure Front Door:`<br>` 13.107.219.0/24,"
                                + " 2620:1ec:40::/48`<BR>`go-eu.trouter.teams.microsoft.com`(this endpoint is only for"
                                + " EU customers)"),
                carrier);
        EndpointSet core = Pages.set(content, "core", 163);
        assertThat(core.networks())
                .extracting(Object::toString)
                .containsExactly("13.67.13.176/28", "13.67.15.128/27", "13.107.219.0/24", "2620:1ec:40::/48");
        assertThat(Pages.written(core.hosts().stream())).contains("go-eu.trouter.teams.microsoft.com");
        assertThat(core.notes())
                .extracting(Note::text)
                .containsExactly("Azure Front Door:", "this endpoint is only for EU customers");
        assertThat(content.findings()).noneMatch(it -> it.severity().word().equals("quarantine"));
    }

    @ParameterizedTest
    @CsvSource({
        "swda02-mscdn.manage.microsoft<.com, learn.corrupt-address",
        "2159.27.255.224/29, learn.corrupt-address",
        "N/A, learn.corrupt-address",
        "payloadprod*.blob.core.windows.net, learn.misplaced-wildcard",
        "*cdn.onenote.net, learn.misplaced-wildcard",
        "autodiscover.*.onmicrosoft.com, learn.misplaced-wildcard",
        "0.0.0.0/0, lint.any-network"
    })
    void corruptCellIsQuarantinedAndTheRowKept(String cell, String code) {
        for (String carrier : List.of("markdown", "html", "text")) {
            CatalogContent content = SmallPage.read(SmallPage.with("swda02-mscdn.manage.microsoft.com", cell), carrier);
            assertThat(Pages.findings(content)).as(carrier).contains(code + " " + cell);
            assertThat(Pages.written(Pages.set(content, "core", 170).hosts().stream()))
                    .containsExactly("swda01-mscdn.manage.microsoft.com");
        }
    }

    @Test
    void cellsThatSayNothingAreSaidAndTheRowIsKept() {
        CatalogContent content = SmallPage.read(SmallPage.with(
                "| 165 | Time | Default<BR>Required | False | `time.windows.com` | **UDP:** 123 |",
                "| 165 | Time | N/A | N/A | `time.windows.com` | N/A |"));
        EndpointSet time = Pages.set(content, "autopilot", 165);
        assertThat(Pages.written(time.hosts().stream())).containsExactly("time.windows.com");
        assertThat(time.services()).isEmpty();
        assertThat(time.required()).isFalse();
        assertThat(Pages.findings(content))
                .contains(
                        "learn.no-category N/A",
                        "learn.no-express-route-flag ",
                        "learn.unreadable-port N/A",
                        "lint.no-ports ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "", "x165"})
    void rowWithoutItsNumberIsLeftOutWhole(String id) {
        CatalogContent content = SmallPage.read(SmallPage.with("| 165 | Time", "| " + id + " | Time"));
        assertThat(content.sets()).extracting(set -> set.id().value()).containsExactly(163, 170, 182);
        assertThat(Pages.findings(content)).anyMatch(it -> it.startsWith("learn.unreadable-row "));
    }

    @Test
    void headingsMoveAndChangeTheirLevel() {
        String moved = SmallPage.MARKDOWN
                .replace("### Autopilot dependencies", "#### Windows Autopilot dependencies")
                .replace("## Migrating", "### Migrating")
                .replace("### Intune core service", "## Intune core service");
        CatalogContent content = SmallPage.read(moved);
        assertThat(CarriersTest.facts(content))
                .containsExactlyElementsOf(CarriersTest.facts(SmallPage.read(SmallPage.MARKDOWN)));
    }

    @Test
    void columnsMayStandInAnyOrderUnderOtherNames() {
        CatalogContent content = SmallPage.read(SmallPage.with("""
                | ID | Desc | Category | ER | Addresses | Ports |
                |----|------|----------|----|-----------|-------|
                | 165 | Time | Default<BR>Required | False | `time.windows.com` | **UDP:** 123 |
                | 182 | Diagnostics upload | Default<BR>Required | False | `lgmsapeweu.blob.core.windows.net`<BR> | **TCP:** 443 |
                """, """
                | Where | What | No. | Protocols | Treatment | ExpressRoute |
                |----|------|----------|----|-----------|-------|
                | `time.windows.com` | Time | 165 | **UDP:** 123 | Default<BR>Required | False |
                | `lgmsapeweu.blob.core.windows.net` | Upload | 182 | **TCP:** 443 | Default | False |
                """));
        EndpointSet time = Pages.set(content, "autopilot", 165);
        assertThat(time.description()).isEqualTo("Time");
        assertThat(time.services()).hasToString("[udp/123]");
        assertThat(time.required()).isTrue();
        assertThat(Pages.written(time.hosts().stream())).containsExactly("time.windows.com");
    }

    @Test
    void shiftedRowIsToldApartByItsCells() {
        CatalogContent content = SmallPage.read(
                SmallPage.with("| 165 | Time | Default<BR>Required |", "| | 165 | Time | Default<BR>Required |"));
        assertThat(Pages.set(content, "autopilot", 165).services()).hasToString("[udp/123]");
        assertThat(Pages.findings(content)).anyMatch(it -> it.startsWith("learn.shifted-row "));
    }

    @Test
    void newSetAndNewSectionAreKeptUnderTheirOwnName() {
        CatalogContent content = SmallPage.read(SmallPage.with("## Endpoint analytics", """
                ### Cloud PC dependencies

                | ID | Desc | Category | ER | Addresses | Ports |
                |----|------|----------|----|-----------|-------|
                | 999 | Cloud PC | Optimize<BR>Required | True | `*.wvd.microsoft.com` | **TCP:** 443 **UDP:** 3478 |

                ### Copilot endpoints

                - `copilot.microsoft.com` - the assistant
                - Sign-in: `https://login.microsoftonline.com/common`

                ## Endpoint analytics"""));
        EndpointSet added = Pages.set(content, "cloud-pc-dependencies", 999);
        assertThat(added.services()).hasToString("[tcp/443, udp/3478]");
        assertThat(added.expressRoute()).isTrue();
        EndpointGroup list = Pages.group(content, "copilot-endpoints");
        assertThat(Pages.hosts(list)).containsExactly("copilot.microsoft.com", "login.microsoftonline.com");
        assertThat(Pages.findings(content))
                .contains(
                        "learn.section-unrecognised Cloud PC dependencies",
                        "learn.section-unrecognised Copilot endpoints");
    }

    @Test
    void removedSetIsGone() {
        String without = SmallPage.MARKDOWN.replaceFirst("(?m)^\\| 165 .*\n", "");
        assertThat(SmallPage.read(without).sets())
                .extracting(set -> set.id().value())
                .containsExactly(163, 170, 182);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text"})
    void consolidatedListMakesNoEntriesAndItsDisagreementsAreSaid(String carrier) {
        CatalogContent plain = SmallPage.read(SmallPage.MARKDOWN);
        CatalogContent content = SmallPage.read(SmallPage.MARKDOWN + """

                ## Consolidated Endpoint List

                The following is a list of the FQDNs and IP Subnets used by devices.

                - manage.microsoft.com
                - `*.manage.microsoft.com`
                - aka.ms
                - time.windows.com
                - 13.67.13.176/28
                - 20.189.172.160/27

                ## Related content
                """, carrier);
        assertThat(CarriersTest.facts(content)).containsExactlyElementsOf(CarriersTest.facts(plain));
        assertThat(Pages.findings(content))
                .contains("learn.consolidated-only aka.ms", "learn.consolidated-only 20.189.172.160/27")
                .contains("learn.not-consolidated 13.67.15.128/27")
                .contains("learn.not-consolidated lgmsapeweu.blob.core.windows.net")
                .doesNotContain("learn.consolidated-only time.windows.com")
                .doesNotContain("learn.not-consolidated swda01-mscdn.manage.microsoft.com");
    }

    @Test
    void commentHidesWhatItHoldsAndOneWithoutEndIsSaid() {
        CatalogContent content = SmallPage.read(SmallPage.with(
                "### Autopilot dependencies",
                "<!-- | 7 | x | Default | False | a.microsoft.com | TCP: 443 |\n-->\n### Autopilot dependencies"));
        assertThat(content.sets()).hasSize(4);
        CatalogContent open = SmallPage.read(SmallPage.with("### Autopilot", "<!-- lost\n### Autopilot"));
        assertThat(open.sets()).hasSize(2);
        assertThat(Pages.findings(open)).contains("learn.unclosed-comment <!--", "lint.section-missing autopilot");
    }

    @Test
    void attestationHostsNeedARegionThatIsKnown() {
        CatalogContent content = SmallPage.read(SmallPage.with("# [Europe](#tab/europe)", "# [India](#tab/india)"));
        assertThat(content.groups())
                .filteredOn(group -> group.key().equals("attestation"))
                .extracting(group -> group.region().orElseThrow().code())
                .containsExactly("NA");
        assertThat(Pages.findings(content))
                .contains("learn.region-unknown 'https://intunemaape7.neu.attest.azure.net'");
    }

    @Test
    void attestationHostsMayStandInATableOfRegions() {
        int from = SmallPage.MARKDOWN.indexOf("# [North America]");
        int to = SmallPage.MARKDOWN.indexOf("## Endpoint analytics");
        CatalogContent content = SmallPage.read(SmallPage.with(SmallPage.MARKDOWN.substring(from, to), """
                | Region | Endpoints |
                |---|---|
                | North America | `https://intunemaape1.eus.attest.azure.net` |
                | Europe | `https://intunemaape7.neu.attest.azure.net` |

                """));
        assertThat(CarriersTest.facts(content))
                .containsExactlyElementsOf(CarriersTest.facts(SmallPage.read(SmallPage.MARKDOWN)));
    }

    @Test
    void tableThatSaysNotWhatForIsSaidRowByRow() {
        CatalogContent content = SmallPage.read(SmallPage.with("## Endpoint analytics", """
                ## Apple device network information

                |Used for|Reached at|Protocol|
                |-----|--------|------|
                |Content|itunes.apple.com<br>\\*.itunes.apple.com | HTTP |

                ## Endpoint analytics"""));
        assertThat(Pages.findings(content))
                .contains("learn.table-unrecognised Content | itunes.apple.com *.itunes.apple.com | HTTP");
        assertThat(content.sets()).hasSize(4);
    }
}
