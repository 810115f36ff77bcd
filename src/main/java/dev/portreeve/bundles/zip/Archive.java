package dev.portreeve.bundles.zip;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Files below one top folder, sorted by path: 1 to 500 of them, at most 64 MiB together, no two paths alike but for
/// case, no path that is also a folder of another.
public record Archive(String top, List<ArchiveFile> files) {

    /// How many files an archive may have.
    public static final int FILE_LIMIT = 500;

    /// How many bytes all files may have together.
    public static final long TOTAL_LIMIT = 64L * 1024 * 1024;

    /// Sorts the files.
    ///
    /// @throws IllegalArgumentException when a limit is broken or two paths collide
    public Archive {
        files = files.stream().sorted(Comparator.comparing(ArchiveFile::path)).toList();
        if (top.contains("/") || !ArchiveFile.isSafe(top)) {
            throw new IllegalArgumentException("not a safe folder name: " + top);
        }
        if (files.isEmpty() || files.size() > FILE_LIMIT) {
            throw new IllegalArgumentException("not 1 to " + FILE_LIMIT + " files: " + files.size());
        }
        if (files.stream().mapToLong(ArchiveFile::size).sum() > TOTAL_LIMIT) {
            throw new IllegalArgumentException("more than " + TOTAL_LIMIT + " bytes");
        }
        requireDistinct(files);
    }

    /// The file with this path.
    public Optional<ArchiveFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static void requireDistinct(List<ArchiveFile> files) {
        Set<String> names = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (ArchiveFile file : files) {
            String folded = file.path().toLowerCase(Locale.ROOT);
            if (!names.add(folded)) {
                throw new IllegalArgumentException("two files named " + file.path());
            }
            for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
                folders.add(folded.substring(0, slash));
            }
        }
        folders.retainAll(names);
        if (!folders.isEmpty()) {
            throw new IllegalArgumentException(
                    "both a file and a folder: " + folders.iterator().next());
        }
    }
}
