package dev.portreeve.rendering.checkpoint;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.JsonFile;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/// Writes the calls twice: as a script for `mgmt_cli`, and as JSON for programs that call the API themselves. Neither
/// publishes: that is left to people.
final class CheckpointWriter {

    private static final String ACCESS_LAYER = "Network";
    private static final String HTTPS_LAYER = "Default Layer";
    private static final String DOMAIN = "add-dns-domain";

    private final Scope scope;

    private CheckpointWriter(Scope scope) {
        this.scope = scope;
    }

    static List<Artifact> write(CheckpointConfig config, Scope scope) {
        CheckpointWriter writer = new CheckpointWriter(scope);
        List<Artifact> artifacts = new ArrayList<>();
        CheckpointCommands shell = new CheckpointCommands(scope, "$LAYER");
        List<CheckpointCommand> load = shell.load(config);
        artifacts.add(writer.script("", ACCESS_LAYER, load));
        artifacts.add(writer.script("-rollback", ACCESS_LAYER, shell.undo(load)));
        CheckpointCommands named = new CheckpointCommands(scope, ACCESS_LAYER);
        artifacts.add(writer.json("", named.load(config)));
        artifacts.add(writer.json("-rollback", named.undo(named.load(config))));
        if (!config.bypasses().isEmpty()) {
            List<CheckpointCommand> bypass = shell.bypass(config.bypasses());
            artifacts.add(writer.script("-tls-bypass", HTTPS_LAYER, bypass));
            artifacts.add(writer.script("-tls-bypass-rollback", HTTPS_LAYER, shell.undo(bypass)));
        }
        return artifacts;
    }

    private Artifact json(String kind, List<CheckpointCommand> commands) {
        return JsonFile.at(
                "checkpoint/" + scope.request() + kind + ".json",
                commands.stream().map(CheckpointCommand::json).toList());
    }

    private Artifact script(String kind, String layer, List<CheckpointCommand> commands) {
        TextFile file = new TextFile()
                .line("#!/bin/sh")
                .line("# " + Header.of(scope))
                .line("# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.")
                .line("set -eu")
                .line(": \"${SESSION:?}\"")
                .line("LAYER=\"${LAYER:-" + layer + "}\"");
        if (commands.stream().anyMatch(command -> command.name().equals(DOMAIN))) {
            known(file);
        }
        for (CheckpointCommand command : commands) {
            String line = command.shell();
            file.line(
                    switch (command.name()) {
                        case DOMAIN -> "known \"" + command.payload().get("name") + "\" || " + line;
                        case "delete-dns-domain" -> line + " || echo \"kept\" >&2";
                        default -> line;
                    });
        }
        return file.at("checkpoint/" + scope.request() + kind + ".sh");
    }

    /// The object of a name is called by the name, so that another request or the site may have it already. One that
    /// takes in every name below would open more.
    private static void known(TextFile file) {
        file.line("known() {")
                .line("  object=$(mgmt_cli -s \"$SESSION\" -f json show dns-domain name \"$1\") || return 1")
                .line("  case \"$(printf '%s' \"$object\" | tr -d ' \\n')\" in")
                .line("    *'\"is-sub-domain\":false'*) return 0 ;;")
                .line("  esac")
                .line("  echo \"$1 is known and takes in every name below it\" >&2")
                .line("  exit 1")
                .line("}");
    }
}
