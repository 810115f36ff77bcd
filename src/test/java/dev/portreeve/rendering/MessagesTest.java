package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.RuleFinding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every code that rules and verdicts can show has a sentence.
class MessagesTest {

    @Test
    void everyReasonRemedyAndFindingHasAMessage() {
        Set<String> keys = new TreeSet<>();
        Random random = new Random(11);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < 60; i++) {
                collect(Cases.draw(random, content), keys);
            }
            collect(Cases.full(content), keys);
        }
        // as a verdict, and as the answer to somebody who asks for it
        Stream.of(
                        NotRendered.EMPTY_DESTINATION,
                        NotRendered.NO_SERVICE,
                        NotRendered.DESTINATION_EVERYWHERE,
                        NotRendered.NOTHING_EXPRESSIBLE,
                        NotRendered.SOURCES_NOT_EXPRESSIBLE,
                        "too-many-pairs",
                        "file-too-long",
                        "too-many-urls")
                .flatMap(code -> Stream.of("rendering.failure." + code, "refusal.requests.result-" + code))
                .forEach(keys::add);
        for (Renderer renderer : Renderers.all()) {
            keys.add("rendering.target." + renderer.target().id());
            for (String part : List.of(".about", ".load", ".rollback")) {
                keys.add("rendering.target." + renderer.target().id() + part);
            }
        }

        assertThat(messages().stringPropertyNames()).containsAll(keys);
    }

    private static void collect(Case given, Set<String> keys) {
        given.rules().findings().stream().map(RuleFinding::messageKey).forEach(keys::add);
        for (Renderer renderer : Renderers.all()) {
            switch (renderer.render(given.rules(), given.scope())) {
                case Rendering rendering -> rendering.report().forEach(verdict -> collect(verdict, keys));
                case NotRendered failure -> {
                    keys.add("rendering.failure." + failure.code());
                    failure.report().forEach(verdict -> collect(verdict, keys));
                }
            }
        }
    }

    private static void collect(Verdict verdict, Set<String> keys) {
        keys.add("rendering.reason." + verdict.reason());
        verdict.remedy().ifPresent(remedy -> keys.add("rendering.remedy." + remedy));
    }

    private static Properties messages() {
        Properties messages = new Properties();
        for (String file : new String[] {"rules", "rendering", "requests"}) {
            try (InputStream in = MessagesTest.class.getResourceAsStream("/messages/" + file + "_en.properties")) {
                assertThat(in).isNotNull();
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return messages;
    }
}
