package dev.portreeve.bundles.zip;

import java.util.Locale;

/// Bytes that are not an archive in its one accepted spelling.
public final class ArchiveException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String place;
    private final String expected;
    private final String actual;

    /// What can be wrong with an archive.
    public enum Kind {
        /// More bytes than any package may have.
        TOO_LARGE,
        /// More files than any package may have.
        TOO_MANY_FILES,
        /// A path outside the top folder or with signs that are not accepted.
        UNSAFE_NAME,
        /// No zip file, a cut one, or one with colliding names.
        BROKEN,
        /// Readable, in another spelling: other order, times, modes, compression, comments or trailing bytes.
        NOT_CANONICAL;

        /// The kebab-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// With the place, an entry or a byte, and what should have been there and what was.
    public ArchiveException(Kind kind, String place, String expected, String actual) {
        super(place + "\nexpected: " + expected + "\nactual: " + actual);
        this.kind = kind;
        this.place = place;
        this.expected = expected;
        this.actual = actual;
    }

    /// What is wrong.
    public Kind kind() {
        return kind;
    }

    /// Where: the name of an entry, a byte offset, or empty for the whole.
    public String place() {
        return place;
    }

    /// What should have been there.
    public String expected() {
        return expected;
    }

    /// What was there.
    public String actual() {
        return actual;
    }
}
