package dev.portreeve.bundles.manifest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is known about the files of one target. Its files are those in the folder of its name.
///
/// @param target the target's name and folder, such as `squid`
/// @param device whether such files were ever on the product: `loaded`, `not-loaded`, or `none` where there is none
/// @param checks what each file passed, by its path; a file that is not named passed nothing
public record TargetStatement(String target, String device, Map<String, List<FileCheck>> checks) {

    /// Sorts by path.
    ///
    /// @throws IllegalArgumentException when a word is no identifier or a path is of another target
    public TargetStatement {
        Words.id(target);
        Words.id(device);
        TreeMap<String, List<FileCheck>> sorted = new TreeMap<>();
        checks.forEach((path, passed) -> sorted.put(path, List.copyOf(passed)));
        checks = Collections.unmodifiableSortedMap(sorted);
        if (checks.keySet().stream().anyMatch(path -> !path.startsWith(target + "/"))) {
            throw new IllegalArgumentException("not files of " + target + ": " + checks.keySet());
        }
    }

    /// What a file passed.
    List<FileCheck> of(String path) {
        return checks.getOrDefault(path, List.of());
    }
}
