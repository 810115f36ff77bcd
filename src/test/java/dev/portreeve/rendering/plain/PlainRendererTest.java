package dev.portreeve.rendering.plain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import dev.portreeve.canonical.JsonObject;
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
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.testing.Proven;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        Proven.by(TargetId.PLAIN, ProofKind.READER);
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
        Proven.by(TargetId.PLAIN, ProofKind.READER);
    }

    @Test
    void aListWithoutLinesIsLeftOut() {
        assertThat(render(Catalogs.newest()).artifacts())
                .noneMatch(artifact -> artifact.text().isEmpty());
    }

    @Test
    void theRulesAreReadBack() throws CanonicalJsonException {
        for (CatalogContent content : Catalogs.all()) {
            byte[] bytes = text(render(content), "plain/rules.json").getBytes(StandardCharsets.US_ASCII);
            Set<String> actual = new TreeSet<>();
            for (JsonObject rule : CanonicalJson.readObject(bytes, 10_000_000).objects("rules")) {
                actual.add(Stream.of("names", "wildcards", "networks", "services")
                        .map(part -> texts(rule, part))
                        .collect(Collectors.joining("|", rule.text("id") + "|", "")));
            }
            assertThat(actual)
                    .isEqualTo(everything(content).rules().stream()
                            .map(rule -> rule.id() + "|" + rule.names().toList() + "|"
                                    + rule.wildcards().toList() + "|" + rule.networks() + "|" + rule.services())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        Proven.by(TargetId.PLAIN, ProofKind.READER);
    }

    private static String texts(JsonObject rule, String part) {
        try {
            return rule.texts(part).toString();
        } catch (CanonicalJsonException e) {
            throw new AssertionError(e);
        }
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
