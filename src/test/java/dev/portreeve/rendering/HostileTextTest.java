package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.SampleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts of a source that would mean something to a target: what is free text changes no byte of any file, what has a
/// form refuses them.
class HostileTextTest {

    static final List<String> TEXTS = List.of(
            "core\nhttp_access allow all",
            "core\r\n!\r\naccess-list outside_in extended permit ip any any",
            "\" accept; drop \"",
            "'; exit; '",
            "core; permit any",
            "$(reboot)",
            "`reboot`",
            "${HOME} %PATH% %s%n",
            "\u202Ecore\u2066",
            "x".repeat(300),
            "필수 구성 요소",
            "core\\\" set action deny \\",
            "end",
            "next\nend\nconfig system admin",
            "^C\nno access-list\n^",
            "#{1+1} {{x}} <b>",
            "any",
            "0.0.0.0/0",
            "*");

    private static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void freeTextOfTheSourceChangesNoFile(Renderer renderer) {
        Case good = Cases.full(SampleCatalog.content());
        RenderingResult expected = renderer.render(good.rules(), good.scope());
        for (String text : TEXTS) {
            Case given = Cases.full(withText(SampleCatalog.content(), text));
            assertThat(given.rules().source().title()).isEqualTo(text);
            assertThat(renderer.render(given.rules(), given.scope())).as(text).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void whatHasAFormRefusesThem(String text) {
        if (!text.matches("[a-z]+")) {
            assertThatThrownBy(() -> new FeatureId(text)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Section(text)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Sources(List.of(), List.of(text)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new RuleId("group-" + text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> RendererContractTest.scope(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetId(text + "-")).isInstanceOf(IllegalArgumentException.class);
    }

    /// The same facts, with the text wherever a source writes what it likes.
    private static CatalogContent withText(CatalogContent content, String text) {
        SourceDocument source = content.source();
        List<Finding> findings = new ArrayList<>(content.findings());
        findings.add(new Finding("lint.hostile", Finding.Severity.WARNING, Optional.empty(), text, text));
        return new CatalogContent(
                new SourceDocument(text, text, source.language(), source.sha256(), source.bytes()),
                content.sets().stream().map(set -> set(set, text)).toList(),
                content.groups().stream().map(group -> group(group, text)).toList(),
                content.scaleUnits().stream().map(row -> row(row, text)).toList(),
                content.requirements(),
                findings);
    }

    private static EndpointSet set(EndpointSet set, String text) {
        return new EndpointSet(
                set.section(),
                set.id(),
                text,
                set.category(),
                set.required(),
                set.expressRoute(),
                written(set.destinations(), text),
                set.services(),
                set.requirements(),
                notes(set.place(), text),
                set.place());
    }

    private static EndpointGroup group(EndpointGroup group, String text) {
        return new EndpointGroup(
                group.key(),
                group.section(),
                group.region(),
                group.direction(),
                group.pointer(),
                group.inferred(),
                text,
                group.category(),
                group.required(),
                group.expressRoute(),
                written(group.destinations(), text),
                group.services(),
                group.requirements(),
                notes(group.place(), text),
                group.place());
    }

    private static ScaleUnitRow row(ScaleUnitRow row, String text) {
        return new ScaleUnitRow(
                row.purpose(),
                row.section(),
                row.codes(),
                row.region(),
                List.of(text),
                written(row.destinations(), text),
                row.services(),
                row.requirements(),
                notes(row.place(), text),
                row.place());
    }

    private static List<Note> notes(Place place, String text) {
        return List.of(new Note(text, place));
    }

    private static List<Destination> written(List<Destination> destinations, String text) {
        return destinations.stream()
                .<Destination>map(destination -> switch (destination) {
                    case Destination.Host host ->
                        new Destination.Host(host.pattern(), text, host.example(), host.place());
                    case Destination.Network network ->
                        new Destination.Network(network.prefix(), text, network.place());
                })
                .toList();
    }
}
