package dev.portreeve.rendering.plain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Catalogs;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainRendererTest {

    @Test
    void listsHoldExactlyTheDestinationsOfTheRules() {
        for (CatalogContent content : Catalogs.all()) {
            RuleSet rules = everything(content);
            Rendering rendering = render(content);

            assertThat(lines(rendering, "plain/names.txt")).isEqualTo(sorted(rules, Rule::names));
            assertThat(lines(rendering, "plain/wildcards.txt")).isEqualTo(sorted(rules, Rule::wildcards));
            assertThat(lines(rendering, "plain/networks.txt"))
                    .isEqualTo(sorted(rules, rule -> rule.networks().stream()));
            assertThat(rendering.report()).allMatch(verdict -> verdict.kind() == Verdict.Kind.EXACT);
        }
    }

    @Test
    void theTableHasALineForEachDestinationOfEachRule() {
        for (CatalogContent content : Catalogs.all()) {
            Set<String> expected = everything(content).rules().stream()
                    .flatMap(rule -> Stream.concat(rule.hosts().stream(), rule.networks().stream())
                            .map(destination -> rule.id() + " " + destination + " " + joined(rule.services())))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> actual = new TreeSet<>();
            try (CsvReader<NamedCsvRecord> table =
                    CsvReader.builder().ofNamedCsvRecord(text(render(content), "plain/rules.csv"))) {
                table.forEach(line -> actual.add(
                        line.getField("rule") + " " + line.getField("destination") + " " + line.getField("services")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void aListWithoutLinesIsLeftOut() {
        assertThat(render(Catalogs.newest()).artifacts())
                .noneMatch(artifact -> artifact.text().isEmpty());
    }

    private static Rendering render(CatalogContent content) {
        return (Rendering) new PlainRenderer().render(everything(content), scope(content));
    }

    private static RuleSet everything(CatalogContent content) {
        return LeastOpenings.of(
                content, FeatureTables.standard(), scope(content).question());
    }

    private static Scope scope(CatalogContent content) {
        var row = content.scaleUnits().getFirst();
        List<FeatureId> all = List.copyOf(FeatureTables.standard().all());
        return Scope.local(all, row.codes().getFirst(), row.region(), List.of(TargetId.PLAIN));
    }

    private static String text(Rendering rendering, String path) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().equals(path))
                .map(Artifact::text)
                .findFirst()
                .orElse("");
    }

    private static List<String> lines(Rendering rendering, String path) {
        return text(rendering, path).lines().sorted().toList();
    }

    private static List<String> sorted(RuleSet rules, Function<Rule, Stream<?>> part) {
        return rules.rules().stream()
                .filter(rule -> rule.direction() == Direction.OUT)
                .flatMap(part)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
