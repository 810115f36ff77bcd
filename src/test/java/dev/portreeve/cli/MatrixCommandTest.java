package dev.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Renderers;
import dev.portreeve.testing.SourceDocuments;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `matrix` on a real page.
class MatrixCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everySetHasACellForEveryTarget() {
        JsonNode json = JsonMapper.builder().build().readTree(run(SourceDocuments.korean(), "--json"));
        assertThat(json.propertyNames()).containsExactly("targets", "rows", "totals");
        assertThat(json.path("targets")).hasSize(Renderers.all().size());
        assertThat(json.path("rows").valueStream().filter(row -> !row.path("id").isNull()))
                .hasSize(21);
        assertThat(json.path("rows"))
                .allSatisfy(row -> assertThat(row.path("verdicts").size())
                        .isEqualTo(Renderers.all().size()));
        JsonNode clients = json.path("rows")
                .valueStream()
                .filter(row -> row.path("entry").asString().equals("core-163"))
                .findFirst()
                .orElseThrow()
                .path("verdicts");
        assertThat(clients.path("plain").path("impossible").asInt()).isZero();
        assertThat(clients.path("nftables").path("impossible").asInt()).isZero();
    }

    @Test
    void textHasALineForEachEntryAndTheTotals() {
        String text = run(SourceDocuments.korean());
        assertThat(text).startsWith("exact/wider/narrower/impossible").contains("\napple-178 ", "\ntotal ");
    }

    private String run(Path file, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "matrix";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        int exit = Portreeve.run(new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(exit).as(err.toString()).isZero();
        return out.toString();
    }
}
