package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that number no sets: those of other clouds and those of before 2023, in their form.
class UnnumberedPagesTest {

    private static final String CHINA = """
            ---
            title: Network endpoints for China deployments - Microsoft Intune
            ms.date: 06/09/2025
            ---

            # China endpoints for Microsoft Intune

            - The proxy server must support both **HTTP (80)** and **HTTPS (443)**
            - Some tasks need unauthenticated proxy server access to manage.microsoft.com

            |**Endpoint**|**IP address**|
            |---|---|
            |*.manage.microsoftonline.cn | 40.73.38.143<br>139.217.97.81<br> 143.64.196.128/25 <br>|

            ## Intune customer designated endpoints in China

            - Azure portal: `https:\\//portal.azure.cn/`
            - Admin center: `https://intune.microsoftonline.cn/`

            ## Network requirements for macOS app and script deployments

            |Azure Scale Unit (ASU) | Storage Name | CDN |
            | --- | --- |--- |
            |CNPASU01| macsidecarap |macsidecarap.manage.microsoft.com<br>(Starting March 2025, domains will migrate) |

            ## Partner service endpoints

            - Evo STS: https:\\//login.chinacloudapi.cn/
            """;

    private static final String OLD = """
            # <a name="network-endpoints-for-microsoft-intune"></a>Network endpoints for Microsoft Intune

            ## Access for managed devices

            - The endpoints should be accessible via TCP port 80 and 443. Another product uses port 444.

            > [!NOTE]
            > **Allow HTTP Partial response** is required for Scripts & Win32 Apps endpoints.

            |FQDN    |Associated Service      |
            |-----------|----------------|
            |manage.microsoft.com| Intune Service |
            |payloadprod*.blob.core.windows.net| Deployment service |
            |time.windows.com| NTP Sync |

            |Domains    |IP address      |
            |-----------|----------------|
            | login.microsoftonline.com <br> config.office.com | More information [URLs and IP address ranges](https://support.office.com/x) |
            |manage.microsoft.com <br>|104.46.162.96/27<br>13.67.13.176/28|

            ## Network requirements for PowerShell scripts and Win32 apps

            |ASU | Storage name | CDN |
            | --- | --- |--- |
            |AMSUA0601<br>AMSUA0602 | naprodimedatapri | naprodimedatapri.azureedge.net |

            ## Windows Push Notification Services (WNS)

            ### Migrating device health attestation compliance policies to Microsoft Azure attestation

            North America based locations:

            - 'https://intunemaape1.eus.attest.azure.net'

            Asia Pacific locations:

            - 'https://intunemaape13.jpe.attest.azure.net'

            ## Delivery Optimization port requirements

            ### Port requirements

            For peer-to-peer traffic, Delivery Optimization uses 7680 for TCP/IP or 3544 for NAT traversal (optionally Teredo).\s
            For client-service communication, it uses HTTP or HTTPS over port 80/443.

            ### Firewall requirements

            For communication between clients and the service:
            - \\*.do.dsp.mp.microsoft.com

            ## Apple device network information

            |Used for|Hostname (IP address/subnet)|Protocol|Port|
            |-----|--------|------|-------|
            |Content|itunes.apple.com<br>\\*.itunes.apple.com | HTTP | 80 |
            """;

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text"})
    void pageOfChinaIsItsOwnCloud(String carrier) {
        CatalogContent content = SmallPage.read(CHINA, carrier);
        assertThat(content.source().instance()).isEqualTo(Instance.CHINA);
        EndpointGroup management = Pages.group(content, "device-management");
        assertThat(Pages.written(management.destinations().stream()))
                .containsExactly(
                        "*.manage.microsoftonline.cn",
                        "40.73.38.143",
                        "139.217.97.81",
                        "143.64.196.128/25",
                        "manage.microsoft.com");
        assertThat(management.services()).hasToString("[tcp/80, tcp/443]");
        assertThat(content.scaleUnits()).singleElement().satisfies(row -> {
            assertThat(row.purpose() + " " + row.region() + " " + row.codes()).isEqualTo("macos CHINA [CNPASU01]");
            assertThat(row.storageNames()).containsExactly("macsidecarap");
            assertThat(row.notes()).hasSize(1);
        });
        assertThat(Pages.hosts(Pages.group(content, "customer-portals"))).containsExactly("intune.microsoftonline.cn");
        assertThat(Pages.hosts(Pages.group(content, "partner-services"))).containsExactly("login.chinacloudapi.cn");
        assertThat(Pages.findings(content)).contains("learn.corrupt-address https:\\//portal.azure.cn/");
    }

    @Test
    void oldPageIsReadAsFarAsItSaysWhatForAndTheRestIsSaid() {
        CatalogContent content = SmallPage.read(OLD);
        assertThat(content.sets()).isEmpty();
        EndpointGroup management = Pages.group(content, "device-management");
        assertThat(Pages.written(management.destinations().stream()))
                .containsExactly(
                        "login.microsoftonline.com",
                        "config.office.com",
                        "manage.microsoft.com",
                        "104.46.162.96/27",
                        "13.67.13.176/28");
        assertThat(management.services()).hasToString("[tcp/80, tcp/443]");
        assertThat(Pages.group(content, "delivery-peering").services()).hasToString("[tcp/7680, udp/3544]");
        assertThat(content.groups())
                .filteredOn(group -> group.key().equals("attestation"))
                .extracting(group -> group.region().orElseThrow().code())
                .containsExactly("NA", "AP");
        assertThat(content.scaleUnits().getFirst().requirements())
                .extracting(it -> it.kind().slug())
                .contains("byte-ranges");
        assertThat(Pages.findings(content))
                .contains(
                        "learn.consolidated-only payloadprod*.blob.core.windows.net",
                        "learn.consolidated-only time.windows.com",
                        "learn.words-in-cell More information URLs and IP address ranges",
                        "learn.table-unrecognised Content | itunes.apple.com *.itunes.apple.com | HTTP | 80");
    }
}
