package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.CatalogContent;
import java.nio.charset.StandardCharsets;

/// A page of a few rows, written for tests, in the form of the real ones.
final class SmallPage {

    static final String MARKDOWN = """
            ---
            title: Network endpoints for Microsoft Intune
            ms.date: 08/15/2026
            ---

            # Network endpoints for Microsoft Intune

            ## Access for managed devices

            - For some tasks, Intune requires unauthenticated proxy server access to manage.microsoft.com and graph.microsoft.com.

            ### Intune core service

            ID |Desc |Category |ER |Addresses |Ports
            -- |---- |-------- |-- |--------- |-----|
            163 | Client service| Allow<BR>Required | False | `*.manage.microsoft.com`<BR>`manage.microsoft.com`<br/>`13.67.13.176/28,13.67.15.128/27` | **TCP:** 80, 443|
            | 170 | Win32 content | Default<BR>Required | False | `swda01-mscdn.manage.microsoft.com`<br />`swda02-mscdn.manage.microsoft.com` | **TCP:** 443 |

            ### Autopilot dependencies

            | ID | Desc | Category | ER | Addresses | Ports |
            |----|------|----------|----|-----------|-------|
            | 165 | Time | Default<BR>Required | False | `time.windows.com` | **UDP:** 123 |
            | 182 | Diagnostics upload | Default<BR>Required | False | `lgmsapeweu.blob.core.windows.net`<BR> | **TCP:** 443 |

            ## Network requirements for PowerShell scripts and Win32 apps

            |Azure Scale Unit (ASU) | Storage name | CDN | Port |
            | --- | --- | --- | --- |
            |AMSUA0901 | naprodimedatapri | naprodimedatapri.azureedge.net | **TCP:** 443 |
            | AMSUB0202<br>AMSUB0801 | euprodimedatapri | euprodimedatapri.azureedge.net | **TCP:** 443 |

            ## Migrating device health attestation compliance policies to Microsoft Azure attestation

            Ensure that SSL Traffic inspection isn't in place for the endpoints listed in this section.

            # [North America](#tab/north-america)

            - 'https://intunemaape1.eus.attest.azure.net'

            # [Europe](#tab/europe)

            - 'https://intunemaape7.neu.attest.azure.net'

            ---

            ## Endpoint analytics

            For the endpoints, see elsewhere.
            """;

    private SmallPage() {}

    static CatalogContent read(String markdown) {
        return Pages.content(markdown.getBytes(StandardCharsets.UTF_8));
    }

    /// The page with a part of it replaced; the part must be there.
    static String with(String part, String replacement) {
        if (!MARKDOWN.contains(part)) {
            throw new IllegalArgumentException("not in the page: " + part);
        }
        return MARKDOWN.replace(part, replacement);
    }

    /// The page in a carrier.
    static CatalogContent read(String markdown, String carrier) {
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        return switch (carrier) {
            case "markdown" -> Pages.content(bytes);
            case "html" -> Pages.content(Copies.html(bytes).getBytes(StandardCharsets.UTF_8));
            case "text" -> Pages.content(Copies.text(Copies.html(bytes)).getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException(carrier);
        };
    }
}
