package dev.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.source.servicetags.TagFiles;
import dev.portreeve.testing.SourceDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `inspect` on real pages, and the manners of the command line.
class InspectCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void jsonHasTheMembersOfItsFormatInOrder() {
        JsonNode json = inspect(SourceDocuments.french());
        assertThat(json.propertyNames()).containsExactly("source", "sets", "groups", "scaleUnits", "findings");
        assertThat(json.path("sets").path(0).propertyNames())
                .containsExactly(
                        "section",
                        "id",
                        "description",
                        "category",
                        "required",
                        "expressRoute",
                        "names",
                        "wildcards",
                        "networks",
                        "services",
                        "requirements",
                        "notes");
        assertThat(json.path("groups").path(0).propertyNames())
                .startsWith("key", "region", "direction", "pointer", "section", "description")
                .endsWith("services", "requirements", "notes");
        assertThat(json.path("scaleUnits").path(0).propertyNames())
                .startsWith("purpose", "section", "codes", "region", "storage", "names", "wildcards", "networks")
                .endsWith("services", "requirements", "notes");
        assertThat(json.path("findings").path(0).propertyNames()).contains("code", "severity", "place", "value");
    }

    @Test
    void sourceSaysItsCarrierCloudAndDate() {
        JsonNode source = inspect(SourceDocuments.usGovernment()).path("source");
        assertThat(source.propertyNames())
                .containsExactly("carrier", "title", "language", "sha256", "bytes", "instance", "dated");
        assertThat(source.path("carrier").asString()).isEqualTo("learn-markdown");
        assertThat(source.path("instance").asString()).isEqualTo("us-government-gcc-high");
        assertThat(source.path("dated").asString()).isEqualTo("2025-08-11");
    }

    @Test
    void jsonKeepsRowsApartAndHostsAsSpelled() {
        JsonNode sets = inspect(SourceDocuments.korean()).path("sets");
        assertThat(sets.size()).isEqualTo(21);
        assertThat(sets.valueStream()
                        .filter(set -> set.path("id").asInt() == 172)
                        .map(set -> set.path("section").asString()))
                .containsExactly("core", "delivery-optimization");
        JsonNode core = sets.path(0);
        assertThat(core.path("names").path(1).asString()).isEqualTo("EnterpriseEnrollment.manage.microsoft.com");
        assertThat(core.path("networks").size()).isEqualTo(50);
        assertThat(core.path("services").toString()).isEqualTo("[\"tcp/80\",\"tcp/443\"]");
        assertThat(core.path("category").asString()).isEqualTo("allow");
        assertThat(core.path("requirements").toString())
                .contains("{\"kind\":\"no-tls-inspection\",\"hosts\":[\"*.manage.microsoft.com\"]}");
    }

    @Test
    void scaleUnitsKeepRepeatedCodesAndMisspellings() {
        JsonNode rows = inspect(SourceDocuments.french()).path("scaleUnits");
        assertThat(rows.path(0).path("codes").size()).isEqualTo(15);
        assertThat(rows.path(2).path("storage").toString()).contains("approdimedatahotifx");
        assertThat(rows.path(2).path("names").toString()).contains("approdimedatahotfix.azureedge.net");
    }

    @Test
    void anAnswerOfTheWebServiceIsReadWithItsPlaces() {
        JsonNode json = inspect(SourceDocuments.webService("usgovdod-mem-2025-12-01"));

        assertThat(json.at("/source/carrier").asString()).isEqualTo("web-service-endpoints");
        assertThat(json.at("/source/instance").asString()).isEqualTo("us-government-dod");
        assertThat(json.path("sets").size()).isEqualTo(25);
        assertThat(json.path("findings")
                        .valueStream()
                        .map(it -> it.at("/place/pointer").asString()))
                .anyMatch(pointer -> pointer.matches("/[0-9]+/urls/[0-9]+"));
    }

    @Test
    void aFileOfServiceTagsIsReadAsGroups(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("named-like-a-page.txt"), TagFiles.opened());

        JsonNode json = inspect(file);

        assertThat(json.at("/source/carrier").asString()).isEqualTo("service-tags");
        assertThat(json.at("/groups/0/key").asString()).isEqualTo("AzureFrontDoor.MicrosoftSecurity");
        assertThat(json.at("/groups/0/networks").toString()).contains("20.20.32.0/25", "2603:1006:1::/48");
    }

    @Test
    void aDocumentOfNoKnownKindIsRefusedNamingTheKnownOnes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.txt"), "{\"soup\":[]}");

        assertThat(run("inspect", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("interchange, service-tags, web-service-endpoints, learn-page");
    }

    @Test
    void textTellsTheSameToPeople() {
        assertThat(run("inspect", SourceDocuments.french().toString())).isZero();
        assertThat(out.toString())
                .contains("Endpoint sets: 19", "core/163  allow  required", "Groups without number: 14")
                .contains("lint.attestation-region-missing  EU", "No attestation hosts for a region");
    }

    @Test
    void refusedFileEndsWithOneAndItsReason(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.txt"), "<!DOCTYPE html><title>Sign in</title>");
        assertThat(run("inspect", file.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("in a language with a vocabulary: en, fr, ko")
                .doesNotContain("Exception");
    }

    @Test
    void missingFileEndsWithOne() {
        assertThat(run("inspect", "no-such-file.txt")).isEqualTo(1);
        assertThat(err.toString()).contains("no-such-file.txt").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inspect", "inspect --colour x", "explode"})
    void wrongUsageEndsWithTwo(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
    }

    @Test
    void helpTellsEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("inspect", "compare", "render", "verify", "Exit codes");
        assertThat(run("inspect", "--help")).isZero();
        assertThat(out.toString()).contains("--json", "Example:");
    }

    @Test
    void optionsOfThePortalAreNotForTheCommandLine() {
        assertThat(List.of("inspect", "--help", "-V", "explode")).allMatch(Portreeve::isMeant);
        assertThat(Portreeve.isMeant()).isFalse();
        assertThat(Portreeve.isMeant("--server.port=8081")).isFalse();
    }

    private JsonNode inspect(Path file) {
        assertThat(run("inspect", file.toString(), "--json")).isZero();
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int run(String... arguments) {
        return Portreeve.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
