package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.awsfirewall.AwsFirewallRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Suricata and AWS' model of a rule group accept the files, and refuse mutants of them.
class AwsLoadingTest {

    @TempDir
    private Path folder;

    @Test
    void suricataAcceptsTheRulesOfAllFeaturesInEveryRegion() throws IOException {
        for (Case given : cases()) {
            Programs.Outcome outcome = suricata(text(given, ".rules"));
            assertThat(outcome.exit()).as(given + outcome.output()).isZero();
            assertThat(outcome.output()).doesNotContainPattern("(?m)^[EW]: ");
        }
        Proven.by(TargetId.AWS_FIREWALL, ProofKind.PARSER, "Suricata", ToolVersions.ofProgram("suricata", "-V"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tls.sni;tls.name",
                "192.0.2.0/24;192.0.2.0/64",
                "dotprefix|;dotprefix:x|",
                "any 443;any 65537",
                "rev:1|)\\n;rev:1|)\\npass tls any any -> any 443 (sid:1685796|)\\n",
                "flow:to_server;flow:to_serve",
                "pass tls;allow tls"
            })
    void suricataRefusesMutants(String good, String bad) throws IOException {
        String text = text(Cases.full(SampleCatalog.content()), ".rules");
        String from = good.replace('|', ';').replace("\\n", "\n");
        String to = bad.replace('|', ';').replace("\\n", "\n");
        assertThat(text).contains(from);
        Programs.Outcome outcome = suricata(text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        assertThat(outcome.exit()).as(outcome.output()).isNotZero();
        Proven.by(TargetId.AWS_FIREWALL, ProofKind.PARSER, "Suricata", ToolVersions.ofProgram("suricata", "-V"));
    }

    @Test
    void theModelKnowsEveryMemberAndWord() {
        for (Case given : cases()) {
            assertThat(AwsModel.faults(text(given, ".json")))
                    .as(given.toString())
                    .isEmpty();
        }
        Proven.by(TargetId.AWS_FIREWALL, ProofKind.MODEL, "AWS SDK", AwsModel.version());
    }

    @ParameterizedTest
    @CsvSource({
        "RulesString,RuleString",
        "STRICT_ORDER,STRICT",
        "STATEFUL,STATE",
        "IPSets,IpSets",
        "Definition,Definitions",
        "Capacity,capacity",
        "'\"CLIENTS\": {','\"CLIENTS\": 5, \"OTHERS\": {'"
    })
    void theModelRefusesMutants(String good, String bad) {
        String text = text(Cases.full(SampleCatalog.content()), ".json");
        assertThat(text).contains(good);
        assertThat(AwsModel.faults(text.replace(good, bad))).isNotEmpty();
        Proven.by(TargetId.AWS_FIREWALL, ProofKind.MODEL, "AWS SDK", AwsModel.version());
    }

    /// An `aws` that only writes down how it was called.
    @Test
    void theRollBackDeletesTheGroupsOfTheRequestAndNothingElse() throws IOException {
        Path aws = folder.resolve("aws");
        Files.writeString(aws, "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\" >>called; done\n");
        assertThat(aws.toFile().setExecutable(true)).isTrue();
        Path script = Files.writeString(
                folder.resolve("rollback.sh"), text(Cases.full(SampleCatalog.content()), "-rollback.sh"));

        assertThat(Programs.run(folder, "/usr/bin/env", "PATH=" + folder + ":/usr/bin:/bin", "sh", script.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("called")))
                .containsExactly(
                        "network-firewall",
                        "delete-rule-group",
                        "--type",
                        "STATEFUL",
                        "--rule-group-name",
                        "PR-2026-000123");
        Proven.by(TargetId.AWS_FIREWALL, ProofKind.SCRIPT, "dash", ToolVersions.ofPackage("dash"));
    }

    private Programs.Outcome suricata(String rules) throws IOException {
        Path file = Files.writeString(folder.resolve("request.rules"), rules);
        return Programs.run(
                folder,
                Programs.require("suricata"),
                "-T",
                "-c",
                "/etc/suricata/suricata.yaml",
                "-S",
                file.toString(),
                "-l",
                folder.toString());
    }

    private static String text(Case given, String end) {
        return AzureFile.named((Rendering) new AwsFirewallRenderer().render(given.rules(), given.scope()), end)
                .text();
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
