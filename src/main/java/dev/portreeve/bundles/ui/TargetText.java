package dev.portreeve.bundles.ui;

import dev.portreeve.bundles.manifest.PackageLayout;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// A file of a package that a target loads, by its path.
///
/// @param target the target's word
/// @param state  what of the package it is about
/// @param name   without folders
record TargetText(String target, State state, String name, String path) implements Comparable<TargetText> {

    private static final Comparator<TargetText> ORDER = Comparator.comparing(TargetText::target)
            .thenComparing(TargetText::state)
            .thenComparingInt(text -> text.name().length())
            .thenComparing(TargetText::path);

    /// What of a package a file is about.
    enum State {
        /// Everything that the package opens.
        FULL,
        /// What the package before did not open.
        ADDED,
        /// What the package before opened and this one does not.
        REMOVED;

        boolean isWhole() {
            return this == FULL;
        }

        /// The word of message keys and folders.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Empty for a file that no target loads.
    static Optional<TargetText> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (State state : State.values()) {
            String folder = "/" + state.word() + "/";
            int at = path.indexOf(folder);
            if (!state.isWhole() && path.startsWith(PackageLayout.CHANGE_FILES) && at > 0) {
                return Optional.of(
                        new TargetText(path.substring(PackageLayout.CHANGE_FILES.length(), at), state, name, path));
            }
        }
        return PackageLayout.isOfTarget(path)
                ? Optional.of(new TargetText(path.substring(0, path.indexOf('/')), State.FULL, name, path))
                : Optional.empty();
    }

    /// Target and name, which say how the file is spelled.
    String language() {
        return target + "/" + name;
    }

    @Override
    public int compareTo(TargetText other) {
        return ORDER.compare(this, other);
    }
}
