package dev.portreeve.catalog.interchange;

/// Carries the first thing that is wrong in a file up to the reader that turns it into a value; never leaves the
/// package.
final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;

    MalformedJson(String code, String pointer) {
        super(code + " at " + pointer, null, false, false);
        this.code = code;
        this.pointer = pointer;
    }

    String code() {
        return code;
    }

    /// Where, as a JSON pointer (RFC 6901) for names without `/` and `~`.
    String pointer() {
        return pointer;
    }
}
