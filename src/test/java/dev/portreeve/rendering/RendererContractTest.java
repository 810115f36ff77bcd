package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.rules.SampleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every renderer promises, asked of every renderer.
class RendererContractTest {

    private static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void sameInputGivesSameBytesInAnyLocaleAndTimeZone(Renderer renderer) {
        Case given = Cases.full(SampleCatalog.content());
        RenderingResult here = renderer.render(given.rules(), given.scope());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "ko-KR", "fr-FR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Case again = Cases.full(SampleCatalog.content());
                assertThat(renderer.render(again.rules(), again.scope()))
                        .as(tag)
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theOrderOfTheSourceDoesNotMatter(Renderer renderer) {
        CatalogContent content = SampleCatalog.content();
        CatalogContent turned = new CatalogContent(
                content.source(),
                content.sets().reversed(),
                content.groups().reversed(),
                content.scaleUnits().reversed(),
                content.requirements().reversed(),
                content.findings());
        Case given = Cases.full(content);

        // set 172 has the section of the row that comes first, which is a fact about the source
        List<FeatureId> features =
                Stream.of("apple", "win32", "store", "epm").map(FeatureId::new).toList();
        Scope scope =
                Scope.local(features, given.scope().scaleUnit(), given.scope().region(), Cases.TARGETS);
        assertThat(renderer.render(Case.of(turned, scope).rules(), scope))
                .isEqualTo(renderer.render(Case.of(content, scope).rules(), scope));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void filesAreAsciiWithLineFeedsUnderTheFolderOfTheTarget(Renderer renderer) {
        String folder = renderer.target().id() + "/";
        for (Artifact artifact :
                rendering(renderer, Cases.full(SampleCatalog.content())).artifacts()) {
            assertThat(artifact.path()).startsWith(folder);
            assertThat(artifact.text()).matches("[\\n\\x20-\\x7e]*").doesNotContain(" \n", "\t", "\r");
            assertThat(artifact.path().endsWith(".json") || artifact.text().endsWith("\n"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyThingAskedForHasExactlyOneVerdict(Renderer renderer) {
        Random random = new Random(99);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < 100; i++) {
                Case given = Cases.draw(random, content);
                List<Verdict> report = switch (renderer.render(given.rules(), given.scope())) {
                    case Rendering rendering -> rendering.report();
                    case NotRendered failure -> failure.report();
                };
                for (Rule rule : given.rules().rules()) {
                    assertThat(report.stream()
                                    .filter(verdict -> verdict.rule().equals(Optional.of(rule.id())))
                                    .map(Verdict::entry))
                            .as("%s on %s of %s", rule.id(), renderer.target().id(), given)
                            .containsExactlyElementsOf(Entry.of(rule));
                }
                assertThat(report.stream().filter(verdict -> verdict.rule().isEmpty()))
                        .hasSize(given.scope().sources().networks().size()
                                + given.scope().sources().zones().size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void whatIsNotExactSaysWhatToDo(Renderer renderer) {
        assertThat(rendering(renderer, Cases.full(SampleCatalog.content())).deviations())
                .allMatch(verdict -> verdict.remedy().isPresent());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void aRuleWithoutDestinationFailsTheRendering(Renderer renderer) {
        Case given = Cases.full(SampleCatalog.content());
        RuleSet emptied = withFirst(given.rules(), rule -> changed(rule, true));

        assertThat(renderer.render(emptied, given.scope())).isInstanceOfSatisfying(NotRendered.class, failure -> {
            assertThat(failure.code()).isEqualTo(NotRendered.EMPTY_DESTINATION);
            assertThat(failure.parameters())
                    .containsExactly(emptied.rules().getFirst().id().text());
        });
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void aRuleWithoutServiceFailsTheRendering(Renderer renderer) {
        Case given = Cases.full(SampleCatalog.content());
        RuleSet emptied = withFirst(given.rules(), rule -> changed(rule, false));

        assertThat(renderer.render(emptied, given.scope()))
                .isInstanceOfSatisfying(
                        NotRendered.class, failure -> assertThat(failure.code()).isEqualTo(NotRendered.NO_SERVICE));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void aRuleToEverywhereFailsTheRendering(Renderer renderer) {
        for (String networks : List.of("0.0.0.0/0", "::/0", "0.0.0.0/1 128.0.0.0/1", "8000::/1 ::/2 4000::/2")) {
            Case given = Scenarios.withRules(
                    Scenarios.unrestricted(),
                    Scenarios.rule("one", "", "198.51.100.0/27", "tcp/443"),
                    Scenarios.rule("two", "x.example.com", networks, "tcp/443"));
            assertThat(renderer.render(given.rules(), given.scope()))
                    .isInstanceOfSatisfying(NotRendered.class, failure -> {
                        assertThat(failure.code()).isEqualTo(NotRendered.DESTINATION_EVERYWHERE);
                        assertThat(failure.parameters()).containsExactly("two");
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void noRuleAtAllFailsTheRendering(Renderer renderer) {
        Case given = Cases.full(SampleCatalog.content());
        RuleSet none = new RuleSet(
                given.rules().question(),
                given.rules().features(),
                List.of(),
                List.of(),
                given.rules().source());

        assertThat(renderer.render(none, given.scope()))
                .isInstanceOfSatisfying(
                        NotRendered.class,
                        failure -> assertThat(failure.code()).isEqualTo(NotRendered.NOTHING_EXPRESSIBLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lan\nhttp_access allow all",
                "lan\" accept; drop \"",
                "\u202Elan",
                "",
                "lan lan",
                "$(reboot)",
                "필수",
                "a234567890123456789012345678901x",
                "0x0'; }",
                "-lan"
            })
    void hostileWordsNeverReachAScope(String word) {
        assertThatThrownBy(() -> new Sources(List.of(), List.of(word))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scope(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWholeAddressFamilyIsNoSource() {
        assertThatThrownBy(() -> Sources.of(List.of(Prefix.parse("0.0.0.0/0"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sources.of(List.of(Prefix.parse("::/0"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Scope scope(String request) {
        return new Scope(
                request,
                1,
                Sources.unrestricted(),
                List.of(),
                Optional.empty(),
                List.of(FeatureId.BASE),
                new ScaleUnit("AMSUB0501"),
                Region.EU,
                Cases.TARGETS);
    }

    private static RuleSet withFirst(RuleSet rules, UnaryOperator<Rule> change) {
        List<Rule> changed = new ArrayList<>(rules.rules());
        changed.set(0, change.apply(changed.getFirst()));
        return new RuleSet(rules.question(), rules.features(), changed, rules.findings(), rules.source());
    }

    private static Rule changed(Rule rule, boolean destinations) {
        return new Rule(
                rule.id(),
                rule.section(),
                rule.set(),
                rule.features(),
                rule.direction(),
                destinations ? List.of() : rule.hosts(),
                destinations ? List.of() : rule.networks(),
                destinations ? rule.services() : List.of(),
                List.of(),
                rule.origins());
    }

    private static Rendering rendering(Renderer renderer, Case given) {
        return (Rendering) renderer.render(given.rules(), given.scope());
    }
}
