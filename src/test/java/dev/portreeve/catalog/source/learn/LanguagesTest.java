package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.LocationAnswer;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.catalog.source.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A language is a vocabulary file and nothing else. The pages here are written for the test, after the small English
/// one.
class LanguagesTest {

    private static final String GERMAN = """
            ---
            title: Netzwerkendpunkte für Microsoft Intune
            ms.date: 08/15/2026
            ---

            # Netzwerkendpunkte für Microsoft Intune

            ## Zugriff für verwaltete Geräte

            - Bei einigen Aufgaben braucht Intune nicht authentifizierten Proxyzugriff auf manage.microsoft.com und graph.microsoft.com.

            ### Intune-Kerndienst

            ID |Desc |Kategorie |ER |Adressen |Ports
            -- |---- |-------- |-- |--------- |-----|
            163 | Clientdienst| Zulassen<BR>Erforderlich | Falsch | `*.manage.microsoft.com`<BR>`manage.microsoft.com`<br/>`13.67.13.176/28,13.67.15.128/27` | **TCP:** 80, 443|
            | 170 | Win32-Inhalte | Standard<BR>Erforderlich | Falsch | `swda01-mscdn.manage.microsoft.com`<br />`swda02-mscdn.manage.microsoft.com` | **TCP:** 443 |

            ### Autopilot-Abhängigkeiten

            | ID | Desc | Kategorie | ER | Adressen | Ports |
            |----|------|----------|----|-----------|-------|
            | 165 | Zeit | Standard<BR>Erforderlich | Falsch | `time.windows.com` | **UDP:** 123 |
            | 182 | Hochladen der Diagnose | Standard<BR>Erforderlich | Falsch | `lgmsapeweu.blob.core.windows.net`<BR> | **TCP:** 443 |

            ## Netzwerkanforderungen für PowerShell-Skripts und Win32-Apps

            |Azure-Skalierungseinheit (ASU) | Speichername | CDN | Port |
            | --- | --- | --- | --- |
            |AMSUA0901 | naprodimedatapri | naprodimedatapri.azureedge.net | **TCP:** 443 |
            | AMSUB0202<br>AMSUB0801 | euprodimedatapri | euprodimedatapri.azureedge.net | **TCP:** 443 |

            ## Migrieren von Richtlinien für den Integritätsnachweis zu Microsoft Azure Attestation

            Stellen Sie sicher, dass der SSL-Datenverkehr zu den Endpunkten dieses Abschnitts nicht geprüft wird.

            # [Nordamerika](#tab/north-america)

            - 'https://intunemaape1.eus.attest.azure.net'

            # [Europa](#tab/europe)

            - 'https://intunemaape7.neu.attest.azure.net'

            ---

            ## Endpunktanalyse

            Die Endpunkte stehen anderswo.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text"})
    void germanPageGivesTheFactsOfTheEnglishOne(String carrier) {
        CatalogContent content = SmallPage.read(GERMAN, carrier);
        assertThat(content.source().language()).isEqualTo("de");
        assertThat(content.source().title()).isEqualTo("Netzwerkendpunkte für Microsoft Intune");
        assertThat(wordless(content)).containsExactlyElementsOf(wordless(SmallPage.read(SmallPage.MARKDOWN)));
        assertThat(content.findings().stream().map(it -> it.code() + " " + it.value()))
                .containsExactlyInAnyOrderElementsOf(Pages.findings(SmallPage.read(SmallPage.MARKDOWN, carrier)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "es; Puntos de conexión de red para Microsoft Intune; Servicio principal de Intune; Dependencias de Autopilot; "
                        + "Categoría; Direcciones; Puertos; Permitir; Obligatorio; Predeterminado; Falso; Norteamérica; Europa; "
                        + "el acceso no autenticado al servidor proxy de; no se admite la inspección SSL",
                "it; Endpoint di rete per Microsoft Intune; Servizio principale di Intune; Dipendenze di Autopilot; "
                        + "Categoria; Indirizzi; Porte; Consenti; Obbligatorio; Predefinito; Falso; America del Nord; Europa; "
                        + "accesso non autenticato al server proxy per; l'ispezione SSL non è supportata",
                "pt; Pontos finais de rede do Microsoft Intune; Serviço principal do Intune; Dependências do Autopilot; "
                        + "Categoria; Endereços; Portas; Permitir; Obrigatório; Predefinição; Falso; América do Norte; Europa; "
                        + "acesso não autenticado ao servidor proxy a; a inspeção SSL não é suportada",
                "nl; Netwerkeindpunten voor Microsoft Intune; Intune-kernservice; Autopilot-afhankelijkheden; "
                        + "Categorie; Adressen; Poorten; Toestaan; Vereist; Standaard; Onwaar; Noord-Amerika; Europa; "
                        + "niet-geverifieerde proxytoegang tot; SSL-inspectie wordt niet ondersteund",
                "ja; Microsoft Intune のネットワーク エンドポイント; Intune コア サービス; Autopilot の依存関係; "
                        + "カテゴリ; アドレス; ポート; 許可; 必須; 既定; 偽; 北米; ヨーロッパ; "
                        + "認証されていないプロキシ サーバー アクセスが必要なホストは; SSL の検査はサポートされていません",
                "zh-cn; Microsoft Intune 的网络终结点; Intune 核心服务; Autopilot 依赖项; "
                        + "类别; 地址; 端口; 允许; 必需; 默认; 假; 北美; 欧洲; "
                        + "需要未经身份验证的代理服务器访问; 不支持 SSL 检查",
                "zh-tw; Microsoft Intune 的網路端點; Intune 核心服務; Autopilot 相依性; "
                        + "類別; 位址; 連接埠; 允許; 必要; 預設; 假; 北美; 歐洲; "
                        + "需要未經驗證的 Proxy 伺服器存取; 不支援 SSL 檢查"
            })
    void pageOfEveryLanguageIsReadInEveryCarrier(
            String language,
            String title,
            String core,
            String autopilot,
            String category,
            String addresses,
            String ports,
            String allow,
            String required,
            String byDefault,
            String no,
            String america,
            String europe,
            String proxy,
            String inspection) {
        String page = """
                # @title

                - @proxy manage.microsoft.com

                ## @core

                | ID | Desc | @category | ER | @addresses | @ports |
                |--|--|--|--|--|--|
                | 163 | x | @allow<br>@required | @no | *.manage.microsoft.com<br>manage.microsoft.com | **TCP:** 80, 443 |
                | 97 | x | @default | @no | login.live.com | **TCP:** 443 |

                ## @autopilot

                | ID | Desc | @category | ER | @addresses | @ports |
                |--|--|--|--|--|--|
                | 165 | x | @default<br>@required | @no | time.windows.com | **UDP:** 123 |

                ## <a name="migrating-device-health-attestation"></a>Azure Attestation

                @inspection

                # [@america](#tab/north-america)

                - 'https://intunemaape1.eus.attest.azure.net'

                # [@europe](#tab/europe)

                - 'https://intunemaape7.neu.attest.azure.net'
                """.replace("@title", title)
                .replace("@core", core)
                .replace("@autopilot", autopilot)
                .replace("@category", category)
                .replace("@addresses", addresses)
                .replace("@ports", ports)
                .replace("@allow", allow)
                .replace("@required", required)
                .replace("@default", byDefault)
                .replace("@no", no)
                .replace("@america", america)
                .replace("@europe", europe)
                .replace("@proxy", proxy)
                .replace("@inspection", inspection);
        for (String carrier : List.of("markdown", "html", "text")) {
            CatalogContent content = SmallPage.read(page, carrier);
            assertThat(content.source().language()).as(carrier).isEqualTo(language);
            assertThat(content.sets())
                    .as(carrier)
                    .extracting(set -> set.section() + "/" + set.id() + " " + set.category() + " " + set.required()
                            + " " + set.services() + " " + set.hosts().size())
                    .containsExactly(
                            "core/163 ALLOW true [tcp/80, tcp/443] 2",
                            "core/97 DEFAULT false [tcp/443] 1",
                            "autopilot/165 DEFAULT true [udp/123] 1");
            assertThat(content.requirements().stream().map(it -> it.kind().slug()))
                    .as(carrier)
                    .contains("no-proxy-authentication");
        }
        CatalogContent content = SmallPage.read(page);
        assertThat(content.groups())
                .filteredOn(group -> group.key().equals("attestation"))
                .extracting(group -> group.region().orElseThrow().code())
                .containsExactly("NA", "EU");
        assertThat(content.requirements().stream().map(it -> it.kind().slug())).contains("no-tls-inspection");
        assertThat(Pages.findings(content)).noneMatch(it -> it.startsWith("learn.requirement-inferred"));
    }

    @Test
    void pageOfAnotherLanguageIsRefusedWithTheLanguagesThatAreKnown() {
        String swedish = SmallPage.MARKDOWN
                .replace("Intune core service", "Intune-kärntjänst")
                .replace("Autopilot dependencies", "Autopilot-beroenden")
                .replace("Required", "Krävs")
                .replace("Default", "Standardvärde")
                .replace("Allow", "Tillåt");
        byte[] page = swedish.replaceAll("(?m)^## .*$", "## Rubrik").getBytes(StandardCharsets.UTF_8);
        assertThat(LearnPageReader.read(page)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("learn.no-language");
            assertThat(refused.detail()).isEqualTo("en, fr, ko, de, es, it, ja, nl, pt, zh-cn, zh-tw");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Nordamerika 0901, AMSUA0901",
        "Norteamérica 0901, AMSUA0901",
        "America del Nord 0901, AMSUA0901",
        "América do Norte 0901, AMSUA0901",
        "Noord-Amerika 0901, AMSUA0901",
        "北米 0901, AMSUA0901",
        "北美 0901, AMSUA0901",
        "Europa 0202, AMSUB0202",
        "ヨーロッパ 0202, AMSUB0202",
        "欧洲 0202, AMSUB0202",
        "歐洲 0202, AMSUB0202"
    })
    void locationsAreFoundInEveryLanguage(String location, String code) {
        CatalogContent content = SmallPage.read(SmallPage.MARKDOWN);
        TenantLocations locations = new TenantLocations(RegionTables.standard(), content.scaleUnits());
        Region region = code.startsWith("AMSUA") ? Region.NA : Region.EU;
        assertThat(locations.find(location)).isEqualTo(new LocationAnswer.Found(new ScaleUnit(code), region));
    }

    @Test
    void everyVocabularyHasNamesForItsRegions() {
        for (Vocabulary vocabulary : Vocabularies.all()) {
            for (Region region : List.of(Region.NA, Region.EU, Region.AP)) {
                assertThat(RegionTables.standard().names())
                        .as(vocabulary.language() + " " + region)
                        .anyMatch(name -> name.language().equals(vocabulary.language())
                                && name.region().equals(region));
            }
        }
    }

    /// The facts that do not depend on the language.
    private static List<String> wordless(CatalogContent content) {
        List<String> facts = new ArrayList<>();
        content.sets()
                .forEach(set -> facts.add(set.section() + "/" + set.id() + " " + set.category() + " "
                        + set.required() + " " + set.expressRoute() + " " + Pages.written(set.destinations().stream())
                        + " " + set.services()));
        content.groups()
                .forEach(group -> facts.add(group.key() + " " + group.region() + " " + group.pointer() + " "
                        + Pages.hosts(group) + " " + group.services()));
        content.scaleUnits()
                .forEach(row -> facts.add(row.purpose() + " " + row.region() + " " + row.codes() + " "
                        + Pages.written(row.destinations().stream()) + " " + row.services()));
        content.requirements().forEach(it -> facts.add(it.kind() + " " + it.hosts()));
        return facts;
    }
}
