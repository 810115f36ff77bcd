package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.azurefirewall.AzureFirewallRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.NodeTools;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Microsoft's model of the resource and HashiCorp's parser accept the files, and refuse mutants of them.
class AzureLoadingTest {

    @TempDir
    private Path folder;

    @Test
    void theModelOfTheResourceKeepsEveryMemberInEveryRegion() {
        for (Case given : cases()) {
            Rendering rendering = render(given);
            assertThat(AzureModel.faults(body(rendering))).as(given.toString()).isEmpty();
        }
        Proven.by(TargetId.AZURE_FIREWALL, ProofKind.MODEL, "Azure SDK", AzureModel.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "targetFqdns;targetFqdn",
                "sourceAddresses;sourceAddress",
                "\"TCP\";\"TCPP\"",
                "\"Allow\";\"Permit\"",
                "\"Https\";\"Tls\"",
                "ApplicationRule\";FqdnRule\"",
                "\"priority\": 100;\"priority\": \"first\"",
                "FirewallPolicyFilterRuleCollection;FirewallPolicyRuleCollection"
            })
    void theModelRefusesMutants(String good, String bad) {
        String body = body(render(Cases.full(SampleCatalog.content())));
        assertThat(body).contains(good);
        assertThat(AzureModel.faults(body.replace(good, bad))).isNotEmpty();
        Proven.by(TargetId.AZURE_FIREWALL, ProofKind.MODEL, "Azure SDK", AzureModel.version());
    }

    @Test
    void terraformSaysTheSameAsTheResource() throws IOException {
        List<Rendering> renderings =
                cases().stream().map(AzureLoadingTest::render).toList();
        Programs.Outcome outcome = hcl(renderings.stream()
                .map(rendering -> AzureFile.named(rendering, ".tf").text())
                .toList());
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        List<String> parsed = outcome.output().lines().toList();
        assertThat(parsed).hasSameSizeAs(renderings);
        for (int i = 0; i < parsed.size(); i++) {
            assertThat(AzureFile.terraform(parsed.get(i))).isEqualTo(AzureFile.bodies(renderings.get(i)));
        }
        Proven.by(TargetId.AZURE_FIREWALL, ProofKind.GRAMMAR, "hcl2json", ToolVersions.ofNode("@cdktn/hcl2json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type        = string;type        string",
                "action   = \"Allow\";action   = \"Allow",
                "    rule {;    rule",
                "        \"123\",;        123\"",
                "action   = ;action   = = "
            })
    void theParserOfTerraformRefusesMutants(String good, String bad) throws IOException {
        String text = AzureFile.named(render(Cases.full(SampleCatalog.content())), ".tf")
                .text();
        assertThat(text).contains(good);
        assertThat(hcl(List.of(text.replace(good, bad))).exit()).isNotZero();
        Proven.by(TargetId.AZURE_FIREWALL, ProofKind.GRAMMAR, "hcl2json", ToolVersions.ofNode("@cdktn/hcl2json"));
    }

    /// An `az` that only writes down how it was called.
    @Test
    void theRollBackDeletesTheGroupsOfTheRequestAndNothingElse() throws IOException {
        Path az = folder.resolve("az");
        Files.writeString(az, "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\" >>called; done\n");
        assertThat(az.toFile().setExecutable(true)).isTrue();
        Path script = folder.resolve("rollback.sh");
        Files.writeString(
                script,
                AzureFile.named(render(Cases.full(SampleCatalog.content())), "-rollback.sh")
                        .text());
        String path = "PATH=" + folder + ":/usr/bin:/bin";
        String policy = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/firewallPolicies/p";

        assertThat(Programs.run(folder, "/usr/bin/env", path, "sh", script.toString(), policy)
                        .exit())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("called")))
                .containsExactly(
                        "rest",
                        "--method",
                        "delete",
                        "--url",
                        policy + "/ruleCollectionGroups/PR-2026-000123?api-version=2024-05-01");
        assertThat(Programs.run(folder, "/usr/bin/env", path, "sh", script.toString())
                        .exit())
                .isNotZero();
        Proven.by(TargetId.AZURE_FIREWALL, ProofKind.SCRIPT, "dash", ToolVersions.ofPackage("dash"));
    }

    private Programs.Outcome hcl(List<String> texts) throws IOException {
        List<String> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve(files.size() + ".tf"), text)
                    .toString());
        }
        return NodeTools.run("hcl.cjs", files.toArray(String[]::new));
    }

    private static String body(Rendering rendering) {
        return AzureFile.named(
                        rendering,
                        rendering.artifacts().stream()
                                .map(Artifact::path)
                                .filter(path -> path.matches("azurefirewall/[A-Z0-9-]+\\.json"))
                                .findFirst()
                                .orElseThrow())
                .text();
    }

    private static Rendering render(Case given) {
        return (Rendering) new AzureFirewallRenderer().render(given.rules(), given.scope());
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Catalogs.all().forEach(content -> {
            cases.addAll(Cases.allFeaturesOncePerRegion(content));
            cases.add(Cases.full(content));
        });
        return cases;
    }
}
