package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.manifest.TargetStatement;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.proof.Proof;
import dev.portreeve.rendering.proof.TargetProofs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a package says of each file: what it passed itself, then what this release has proven about files like it.
final class TargetStatements {

    private TargetStatements() {}

    static List<TargetStatement> of(RenderedSet rendered, Map<String, List<FileCheck>> checked, String generator) {
        return rendered.renderings().stream()
                .map(rendering -> of(rendering, checked, generator))
                .toList();
    }

    private static TargetStatement of(Rendering rendering, Map<String, List<FileCheck>> checked, String generator) {
        TargetProofs proofs = TargetProofs.of(rendering.target());
        Map<String, List<FileCheck>> checks = new TreeMap<>();
        for (Artifact artifact : rendering.artifacts()) {
            List<FileCheck> passed = new ArrayList<>(checked.getOrDefault(artifact.path(), List.of()));
            proofs.of(artifact.path()).forEach(proof -> passed.add(check(proof, generator)));
            checks.put(artifact.path(), passed);
        }
        return new TargetStatement(rendering.target().word(), proofs.device().word(), checks);
    }

    private static FileCheck check(Proof proof, String generator) {
        return new FileCheck(
                proof.kind().word(),
                proof.rungs().stream().map(Enum::name).toList(),
                proof.tool(),
                proof.version().equals(Proof.OF_THE_RELEASE) ? generator : proof.version(),
                proof.extent().word());
    }
}
