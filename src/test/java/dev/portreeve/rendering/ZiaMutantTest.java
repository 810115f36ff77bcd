package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.zscaler.ZscalerRenderer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The oracle and the reader notice what is wrong with a file for Zscaler, and large rules lose nothing.
class ZiaMutantTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\".manage.example.com\";\"manage.example.com\"",
                "\".manage.example.com\";\".example.com\"",
                "\"start\": 443;\"start\": 444",
                "DSTN_DOMAIN;DSTN_FQDN",
                "\"ALLOW\";\"BLOCK_DROP\"",
                "_domain_core-163;_domain_core-164",
                "DO_NOT_DECRYPT;DECRYPT"
            })
    void theSameChecksRefuseMutants(String good, String bad) {
        Case given = Scenarios.all().get("one-set");
        Rendering rendering = rendering(given);
        ZiaOracleTest.check(given, rendering);
        List<Artifact> mutants = rendering.artifacts().stream()
                .map(artifact -> artifact.path().endsWith("-ipDestinationGroups.json") && bad.endsWith("164")
                        ? artifact
                        : new Artifact(artifact.path(), artifact.text().replace(good, bad)))
                .toList();
        assertThat(mutants).isNotEqualTo(rendering.artifacts());
        Rendering mutant = new Rendering(rendering.target(), mutants, rendering.report());

        assertThatThrownBy(() -> ZiaOracleTest.check(given, mutant))
                .isInstanceOfAny(AssertionError.class, NullPointerException.class);
    }

    @Test
    void groupsAreSplitWithoutLosingAnything() {
        String networks = IntStream.range(0, 2_500)
                .map(i -> 2 * i)
                .mapToObj(i -> "198.18." + i / 256 + "." + i % 256 + "/32")
                .collect(Collectors.joining(" "));
        Case given =
                Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("many", "", networks, "tcp/8000-9000"));
        Rendering rendering = rendering(given);

        assertThat(Networks.ranges(ZiaFile.read(rendering).rules().getFirst().networks()))
                .isEqualTo(Networks.ranges(List.of(networks.split(" "))));
        assertThat(AzureFile.named(rendering, "-rollback.txt").text())
                .contains("ipDestinationGroups PR-2026-000123_ip_3_many\n");
    }

    @Test
    void moreEntriesThanAnOrganisationHasFail() {
        String hosts = IntStream.range(0, 25_001)
                .mapToObj(i -> "h" + i + ".example.com")
                .collect(Collectors.joining(" "));
        Case given = Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("many", hosts, "", "tcp/443"));

        assertThat(new ZscalerRenderer().render(given.rules(), given.scope()))
                .isInstanceOfSatisfying(NotRendered.class, failure -> {
                    assertThat(failure.code()).isEqualTo("too-many-urls");
                    assertThat(failure.parameters()).containsExactly("25001", "25000");
                });
    }

    private static Rendering rendering(Case given) {
        return (Rendering) new ZscalerRenderer().render(given.rules(), given.scope());
    }
}
