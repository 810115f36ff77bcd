package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.nftables.NftablesRenderer;
import dev.portreeve.rendering.squid.SquidRenderer;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules whose names differ only where a target would cut them.
class LongNamesTest {

    private static final String STEM = "group-" + "a".repeat(70);

    @TempDir
    private Path folder;

    @Test
    void namesThatAreCutStayApart() throws IOException {
        Case given = Cases.full(SampleCatalog.content());
        Rule core = given.rules().rule(new RuleId("core-163")).orElseThrow();
        RuleSet rules = new RuleSet(
                given.rules().question(),
                given.rules().features(),
                List.of(named(core, STEM + "-na"), named(core, STEM + "-eu")),
                List.of(),
                given.rules().source());

        Rendering squid = (Rendering) new SquidRenderer().render(rules, given.scope());
        assertThat(SquidFile.read(squid).allows()).hasSize(2);
        Path conf = write(squid);
        Programs.Outcome parsed = Programs.run(folder, Programs.require("squid"), "-k", "parse", "-f", conf.toString());
        assertThat(parsed.output()).doesNotContain("WARNING", "ERROR", "FATAL");

        Rendering nft = (Rendering) new NftablesRenderer().render(rules, given.scope());
        assertThat(NftFile.read(nft).sets()).hasSize(6);
        Programs.Outcome checked = Programs.run(
                folder,
                Programs.require("unshare"),
                "-rn",
                Programs.require("nft"),
                "-c",
                "-f",
                write(nft).toString());
        assertThat(checked.output()).isEmpty();
    }

    @Test
    void aNameHasNoOtherCharacters() {
        for (String part : List.of("a b", "a;b", "a\nb", "a\"b", "ä", "a.b", "$a")) {
            assertThatThrownBy(() -> SafeName.of(60, "x", part)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SafeName.of(60, "PR-2026-000123", "core-163")).isEqualTo("PR-2026-000123_core-163");
    }

    private static Rule named(Rule rule, String name) {
        return new Rule(
                new RuleId(name),
                rule.section(),
                rule.set(),
                rule.features(),
                rule.direction(),
                rule.hosts(),
                rule.networks(),
                rule.services(),
                rule.requirements(),
                rule.origins());
    }

    private Path write(Rendering rendering) throws IOException {
        Artifact artifact = rendering.artifacts().getLast();
        return Files.write(folder.resolve(artifact.path().replace('/', '-')), artifact.bytes());
    }
}
