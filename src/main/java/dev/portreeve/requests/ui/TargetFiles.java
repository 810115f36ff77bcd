package dev.portreeve.requests.ui;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.requests.Proposal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What one target gets: its files and, where they could be computed again, the verdicts.
record TargetFiles(String target, Optional<Rendering> rendering, List<TextFile> files) {

    /// Sorts the files: the one with the shortest name is the one to load.
    TargetFiles {
        files = files.stream()
                .sorted(Comparator.<TextFile>comparingInt(file -> file.name().length())
                        .thenComparing(TextFile::path))
                .toList();
    }

    /// The targets of a proposal.
    static List<TargetFiles> of(Proposal proposal) {
        return of(
                proposal.files(),
                proposal.rendered().renderings().stream()
                        .map(rendering -> rendering.target().word())
                        .toList(),
                Optional.of(proposal));
    }

    /// The targets of kept files.
    ///
    /// @param proposal the same result computed again; empty when another came out
    static List<TargetFiles> of(SortedMap<String, Bytes> files, List<String> targets, Optional<Proposal> proposal) {
        return targets.stream()
                .sorted()
                .map(target -> new TargetFiles(
                        target,
                        proposal.flatMap(found -> found.rendered().of(new TargetId(target))),
                        files.entrySet().stream()
                                .filter(file -> file.getKey().startsWith(target + "/"))
                                .map(file -> TextFile.of(file.getKey(), file.getValue()))
                                .toList()))
                .toList();
    }
}
