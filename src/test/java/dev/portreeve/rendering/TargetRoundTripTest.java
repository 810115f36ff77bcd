package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of every target, read back, open exactly what the verdicts say: nothing is lost, nothing is widened, and
/// nothing is ever open to everywhere.
class TargetRoundTripTest {

    private static final int DRAWS = 8;

    private static Stream<Renderer> renderers() {
        return Renderers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyTargetHasAReader(Renderer renderer) {
        assertThat(Readings.find(renderer.target().id())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void filesOpenExactlyWhatTheVerdictsSay(Renderer renderer) {
        int rendered = 0;
        for (Case given : cases()) {
            if (renderer.render(given.rules(), given.scope()) instanceof Rendering rendering) {
                assertThat(RoundTrip.faults(given, rendering, Probes.names(given)))
                        .as(given.toString())
                        .isEmpty();
                rendered++;
            }
        }
        assertThat(rendered).isGreaterThan(20);
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>(
                Scenarios.all().values().stream().map(Scenarios::asked).toList());
        Random random = new Random(20_261_130);
        for (CatalogContent content : Catalogs.all()) {
            cases.add(Cases.full(content));
            cases.addAll(Cases.allFeaturesOncePerRegion(content));
            for (int i = 0; i < DRAWS; i++) {
                cases.add(Cases.draw(random, content));
            }
        }
        return cases;
    }
}
