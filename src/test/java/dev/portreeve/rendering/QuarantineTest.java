package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.lint.Sieve;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.catalog.ruling.Ruling;
import dev.portreeve.catalog.ruling.Rulings;
import dev.portreeve.catalog.ruling.RulingsApplied;
import dev.portreeve.catalog.ruling.Verdict;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is in quarantine is in no file of any target, whether nobody decided, a steward rejected it, or somebody wrote
/// an acceptance of what nobody may accept into the table.
@UseCase("UC-017")
class QuarantineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0/0",
                "::/0",
                "0.0.0.0/1",
                "8.0.0.0/7",
                "10.0.0.0/8",
                "169.254.0.0/16",
                "192.0.2.0/24",
                "fd00::/8",
                "2002::/16",
                "*.co.uk",
                "20.0.0.0/11",
                "*.azurewebsites.net",
                "printer.local"
            })
    void isInNoFileUntilSomebodyAcceptsWhatMayBeAccepted(String value) {
        CatalogContent content = Sieve.sift(CatalogFixture.sets(CatalogFixture.set(
                Section.CORE, 163, true, "manage.microsoft.com 13.67.13.176/28 " + value, "tcp/443")));
        Finding finding = content.findings().getFirst();
        assertThat(finding.severity()).isEqualTo(Finding.Severity.QUARANTINE);

        for (Verdict verdict : List.of(Verdict.REJECT, Verdict.ACCEPT)) {
            CatalogContent decided = RulingsApplied.to(
                    content, new Rulings(List.of(new Ruling(DoubtfulValue.of(finding), verdict, ""))));
            boolean opened =
                    decided.findings().stream().anyMatch(each -> each.code().equals("ruling.accepted"));
            assertThat(files(decided).contains(bare(value))).as(verdict.word()).isEqualTo(opened);
        }
        assertThat(files(content)).contains("manage.microsoft.com").doesNotContain(bare(value));
    }

    private static String bare(String value) {
        return value.startsWith("*") ? value.substring(1) : value;
    }

    private static String files(CatalogContent content) {
        Scope scope = Scope.local(
                List.copyOf(FeatureTables.standard().all()), new ScaleUnit("AMSUB0101"), Region.EU, Cases.TARGETS);
        Case given = Case.of(content, scope);
        return ((RenderedSet.Complete) RenderedSet.of(given.rules(), scope))
                .set().artifacts().stream()
                        .map(artifact -> new String(artifact.bytes(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\n"));
    }
}
