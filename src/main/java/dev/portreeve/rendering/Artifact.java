package dev.portreeve.rendering;

import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A file made for a target, ASCII with LF.
///
/// @param path inside a package or output folder, with `/`: the target's folder and a file name, or a name alone
/// @param text the whole content
public record Artifact(String path, String text) implements Comparable<Artifact> {

    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9]+/)?[A-Za-z0-9][A-Za-z0-9_-]*(?:\\.[a-z0-9]+)");

    /// @throws IllegalArgumentException when the path has another form, or the text has other than printable ASCII and
    /// LF, or a blank at the end of a line: a bug in a renderer
    public Artifact {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path of an artifact: " + path);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean trailing = c == ' ' && (i + 1 == text.length() || text.charAt(i + 1) == '\n');
            if ((c != '\n' && (c < ' ' || c > '~')) || trailing) {
                throw new IllegalArgumentException("character " + (int) c + " at " + i + " of " + path);
            }
        }
    }

    /// The bytes of the file.
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// SHA-256 of the bytes.
    public Digest digest() {
        return Digest.of(bytes());
    }

    @Override
    public int compareTo(Artifact other) {
        return path.compareTo(other.path);
    }
}
