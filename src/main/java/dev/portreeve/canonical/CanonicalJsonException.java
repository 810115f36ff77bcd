package dev.portreeve.canonical;

/// A text that is not canonical JSON, or not the JSON its reader expects.
public final class CanonicalJsonException extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;

    /// @param offset the byte where reading stopped, from 0; -1 when the fault is in the meaning, not in the
    /// text
    /// @param reason what is wrong there, in a few words; holds nothing of the text but member names
    public CanonicalJsonException(int offset, String reason) {
        super(offset < 0 ? reason : "byte " + offset + ": " + reason);
        this.offset = offset;
    }

    /// The byte where reading stopped, from 0; -1 when the fault is in the meaning, not in the text.
    public int offset() {
        return offset;
    }
}
