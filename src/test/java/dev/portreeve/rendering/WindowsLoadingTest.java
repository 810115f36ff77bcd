package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.windows.WindowsRenderer;
import dev.portreeve.testing.NodeTools;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A grammar of PowerShell reads the scripts, finds in them the commands that the reader of the tests finds and nothing
/// else, and refuses mutants.
class WindowsLoadingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void theGrammarReadsTheSameCommands() throws IOException {
        List<Case> cases = new ArrayList<>(Scenarios.all().values());
        Catalogs.all().forEach(content -> {
            cases.addAll(Cases.allFeaturesOncePerRegion(content));
            cases.add(Cases.full(content));
        });
        List<String> scripts = new ArrayList<>();
        for (Case given : cases) {
            if (new WindowsRenderer().render(given.rules(), given.scope()) instanceof Rendering rendering) {
                rendering.artifacts().forEach(artifact -> scripts.add(artifact.text()));
            }
        }
        assertThat(scripts).hasSizeGreaterThan(20);
        List<String> read = read(scripts).output().lines().toList();
        assertThat(read).hasSameSizeAs(scripts);
        for (int i = 0; i < scripts.size(); i++) {
            assertThat(commands(read.get(i))).isEqualTo(WindowsFile.commands(scripts.get(i)));
        }
        Proven.by(
                TargetId.WINDOWS,
                ProofKind.GRAMMAR,
                "tree-sitter-powershell",
                ToolVersions.ofNode("tree-sitter-powershell"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "'Stop'#'Stop",
                " | Out-Null# | |",
                "-RemotePort '5671'#-RemotePort '5671',",
                "-RemotePort '5671'#-RemotePort ('5671'",
                "-RemotePort '5671'#-RemotePort '56'71'",
                "-RemotePort '5671'#-RemotePort $(Stop-Computer)",
                " | Out-Null#; Stop-Computer",
                "New-NetFirewallRule#if ($true) { New-NetFirewallRule",
                "-Direction Outbound#-Direction Outbound }"
            })
    void theGrammarRefusesMutants(String good, String bad) throws IOException {
        Case given = Objects.requireNonNull(Scenarios.all().get("alternatives"));
        String script = WindowsFile.load((Rendering) new WindowsRenderer().render(given.rules(), given.scope()));
        assertThat(script).contains(good);
        int at = script.indexOf(good);
        Programs.Outcome outcome = run(List.of(script.substring(0, at) + bad + script.substring(at + good.length())));
        assertThat(outcome.exit()).as(outcome.output()).isEqualTo(1);
        assertThat(outcome.output()).contains("0.ps1:");
        Proven.by(
                TargetId.WINDOWS,
                ProofKind.GRAMMAR,
                "tree-sitter-powershell",
                ToolVersions.ofNode("tree-sitter-powershell"));
    }

    private Programs.Outcome read(List<String> scripts) throws IOException {
        Programs.Outcome outcome = run(scripts);
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return outcome;
    }

    private Programs.Outcome run(List<String> scripts) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            files.add(Files.writeString(folder.resolve(i + ".ps1"), scripts.get(i))
                    .toString());
        }
        return NodeTools.run("ps.cjs", files.toArray(String[]::new));
    }

    private static List<WindowsFile.Command> commands(String json) {
        List<WindowsFile.Command> commands = new ArrayList<>();
        for (JsonNode command : JSON.readTree(json)) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            for (JsonNode word : command.get("words")) {
                List<String> texts = new ArrayList<>();
                word.forEach(text -> texts.add(text.stringValue()));
                words.put(texts.getFirst(), texts.subList(1, texts.size()));
            }
            commands.add(new WindowsFile.Command(command.get("name").stringValue(), words));
        }
        return commands;
    }
}
