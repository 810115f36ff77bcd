package dev.portreeve.catalog.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What no rule may hold is taken out of a content, and said.
class SieveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0/0",
                "::/0",
                "10.0.0.0/8",
                "192.168.0.0/16",
                "8.0.0.0/7",
                "*.co.uk",
                "*.github.io",
                "printer.local"
            })
    void takesOutADangerousAddressAndKeepsTheRow(String address) {
        CatalogContent sifted = Sieve.sift(CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "manage.microsoft.com " + address, "tcp/443")));

        assertThat(sifted.sets())
                .singleElement()
                .satisfies(set -> assertThat(set.destinations())
                        .extracting(destination -> destination.written())
                        .containsExactly("manage.microsoft.com"));
        assertThat(sifted.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.QUARANTINE);
            assertThat(finding.subject()).isEqualTo("core/163");
            assertThat(finding.value()).isEqualTo(address);
        });
    }

    @Test
    void takesOutEveryPort() {
        CatalogContent sifted = Sieve.sift(CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "manage.microsoft.com", "tcp/1-65535 tcp/443")));

        assertThat(sifted.sets().getFirst().services()).hasToString("[tcp/443]");
        assertThat(sifted.findings()).extracting(Finding::code).containsExactly("lint.wide-ports");
    }

    @Test
    void takesAPublicSuffixOutOfARequirement() {
        CatalogContent sifted = Sieve.sift(new CatalogContent(
                CatalogFixture.SOURCE,
                List.of(),
                List.of(),
                List.of(),
                List.of(CatalogFixture.requirement(RequirementKind.NO_TLS_INSPECTION, "*.co.uk *.azureedge.net")),
                List.of()));

        assertThat(sifted.requirements().getFirst().hosts()).hasToString("[*.azureedge.net]");
    }

    @Test
    void leavesAHarmlessContentAsItIs() {
        CatalogContent content = CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "*.manage.microsoft.com 13.67.13.176/28", "tcp/443"));

        assertThat(Sieve.sift(content)).isSameAs(content);
    }
}
