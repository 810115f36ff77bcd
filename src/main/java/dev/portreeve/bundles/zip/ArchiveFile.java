package dev.portreeve.bundles.zip;

import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file of an archive: a safe relative path and its bytes. A path is made of ASCII letters, digits, `.`, `_`, `-`
/// and `/`; no part starts with a dot or dash, ends with a dot, or is a device name of Windows.
public final class ArchiveFile {

    /// The longest path, in characters.
    public static final int PATH_LIMIT = 200;

    /// The largest file, in bytes.
    public static final int SIZE_LIMIT = 16 * 1024 * 1024;

    private static final String PART = "[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?";
    private static final Pattern PATH = Pattern.compile(PART + "(?:/" + PART + "){0,7}");
    private static final Pattern DEVICE = Pattern.compile("(?:.*/)?(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./].*)?");

    private final String path;
    private final byte[] bytes;

    /// @throws IllegalArgumentException when the path is not a safe one or the file is too large
    public ArchiveFile(String path, byte[] bytes) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a safe path: " + path);
        }
        if (bytes.length > SIZE_LIMIT) {
            throw new IllegalArgumentException(path + " has more than " + SIZE_LIMIT + " bytes");
        }
        this.path = path;
        this.bytes = bytes.clone();
    }

    /// A text file, UTF-8.
    public static ArchiveFile ofText(String path, String text) {
        return new ArchiveFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether an archive may carry a file under this path.
    public static boolean isSafe(String path) {
        return path.length() <= PATH_LIMIT
                && PATH.matcher(path).matches()
                && !DEVICE.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }

    /// The path below the archive's top folder.
    public String path() {
        return path;
    }

    /// The content.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The length of the content.
    public int size() {
        return bytes.length;
    }

    /// The content as UTF-8 text.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The digest of the content.
    public Digest digest() {
        return Digest.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArchiveFile that && path.equals(that.path) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + Arrays.hashCode(bytes);
    }

    /// The path and the length.
    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
