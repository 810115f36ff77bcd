package dev.portreeve.catalog.source.json;

import dev.portreeve.catalog.source.Reading;
import java.io.Serial;

/// Ends the reading of a document: its JSON is broken or out of bounds.
public final class RefusedJson extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_DETAIL = 120;

    private final String code;
    private final int line;
    private final String detail;

    /// @param detail a JSON pointer (RFC 6901) or a number
    public RefusedJson(String code, int line, String detail) {
        super(code + " at line " + line + " " + detail, null, false, false);
        this.code = code;
        this.line = line;
        this.detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }

    /// What the reader of the document answers.
    public Reading.Refused reading() {
        return new Reading.Refused(code, line, detail);
    }
}
