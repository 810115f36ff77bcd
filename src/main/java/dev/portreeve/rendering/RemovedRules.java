package dev.portreeve.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The files that take some rules away from what a target has loaded: the ones that stay keep their objects and names.
final class RemovedRules {

    /// The list of files that nothing takes the place of: they are taken out by hand.
    static final String TAKE_OUT = "take-out.txt";

    private final Rendering loaded;
    private final Rendering remaining;

    private RemovedRules(Rendering loaded, Rendering remaining) {
        this.loaded = loaded;
        this.remaining = remaining;
    }

    /// What takes everything away: the roll-back files, or the names of the files where there are none.
    static List<Artifact> all(TargetId target, List<Artifact> loaded) {
        List<Artifact> rollback =
                loaded.stream().filter(RemovedRules::isRollback).toList();
        return rollback.isEmpty()
                ? List.of(takeOut(target, loaded.stream().map(Artifact::path).toList()))
                : rollback;
    }

    /// What leaves the remaining rules.
    static List<Artifact> of(Withdrawal way, Rendering loaded, Rendering remaining) {
        RemovedRules removed = new RemovedRules(loaded, remaining);
        return switch (way) {
            case RELOAD -> removed.reload();
            case DELETE -> removed.staysAsItIs() ? removed.delete() : removed.again();
        };
    }

    private List<Artifact> reload() {
        List<Artifact> files = new ArrayList<>(changed(false));
        files.addAll(deletions());
        List<String> gone = loaded.artifacts().stream()
                .filter(file -> !isRollback(file))
                .map(Artifact::path)
                .filter(path -> find(remaining, path).isEmpty())
                .toList();
        if (!gone.isEmpty()) {
            files.add(takeOut(loaded.target(), gone));
        }
        return files;
    }

    private List<Artifact> delete() {
        List<Artifact> files = new ArrayList<>(deletions());
        files.addAll(changed(true));
        return files;
    }

    /// Everything back, then what stays: for objects that are shared in a way that deleting alone cannot part.
    private List<Artifact> again() {
        List<Artifact> files = new ArrayList<>(all(loaded.target(), loaded.artifacts()));
        remaining.artifacts().stream().filter(file -> !isRollback(file)).forEach(files::add);
        return files;
    }

    /// Whether the objects that stay are what they were.
    private boolean staysAsItIs() {
        return remaining.artifacts().stream()
                .filter(file -> !isRollback(file) && !isList(file))
                .allMatch(file -> find(loaded, file.path())
                        .map(old -> lines(old).containsAll(lines(file)))
                        .orElse(false));
    }

    private List<Artifact> changed(boolean listsOnly) {
        return remaining.artifacts().stream()
                .filter(file -> !isRollback(file) && (!listsOnly || isList(file)))
                .filter(file -> !find(loaded, file.path()).equals(Optional.of(file)))
                .toList();
    }

    private List<Artifact> deletions() {
        return loaded.artifacts().stream()
                .filter(RemovedRules::isRollback)
                .flatMap(
                        file -> find(remaining, file.path())
                                .map(kept -> RollbackLines.minus(file, kept))
                                .orElse(Optional.of(file))
                                .stream())
                .toList();
    }

    private static Set<String> lines(Artifact file) {
        return new HashSet<>(file.text().lines().toList());
    }

    private static Optional<Artifact> find(Rendering rendering, String path) {
        return rendering.artifacts().stream()
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    private static boolean isRollback(Artifact file) {
        return file.path().contains("-rollback.");
    }

    /// A list that a device fetches: the new one takes the place of the old one.
    private static boolean isList(Artifact file) {
        return file.path().endsWith(".txt");
    }

    private static Artifact takeOut(TargetId target, List<String> paths) {
        StringBuilder text = new StringBuilder();
        paths.forEach(path -> text.append(path.substring(path.indexOf('/') + 1)).append('\n'));
        return new Artifact(target + "/" + TAKE_OUT, text.toString());
    }
}
