package dev.portreeve.bundles.manifest;

import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The list of digests that is signed: BSD tag lines as `sha256sum --tag` writes them, sorted by path, each ended by
/// one line feed.
///
/// @param digests by path
public record DigestList(SortedMap<String, Digest> digests) {

    private static final Pattern LINE = Pattern.compile("SHA256 \\(([^)\\n]{1,200})\\) = ([0-9a-f]{64})\\n");

    /// Copies the map.
    public DigestList {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /// The list of these files.
    public static DigestList of(Collection<ArchiveFile> files) {
        TreeMap<String, Digest> digests = new TreeMap<>();
        files.forEach(file -> digests.put(file.path(), file.digest()));
        return new DigestList(digests);
    }

    /// Reads a list; empty when it is not exactly what [#text()] writes.
    public static Optional<DigestList> tryParse(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        TreeMap<String, Digest> digests = new TreeMap<>();
        Matcher line = LINE.matcher(text);
        int end = 0;
        while (line.find() && line.start() == end) {
            if (!ArchiveFile.isSafe(line.group(1))) {
                return Optional.empty();
            }
            digests.put(line.group(1), new Digest(line.group(2)));
            end = line.end();
        }
        DigestList list = new DigestList(digests);
        return list.text().equals(text) ? Optional.of(list) : Optional.empty();
    }

    /// The file's text.
    public String text() {
        StringBuilder text = new StringBuilder();
        digests.forEach((path, digest) -> text.append("SHA256 (")
                .append(path)
                .append(") = ")
                .append(digest)
                .append('\n'));
        return text.toString();
    }
}
