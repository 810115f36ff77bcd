package dev.portreeve.catalog.source.learn.markup;

import dev.portreeve.catalog.source.Reading;
import java.io.Serial;

/// Ends the reading of a document that is no page of endpoints.
public final class RefusedPage extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_DETAIL = 120;

    private final String code;
    private final int line;
    private final String detail;

    /// @param code   of the refusal
    /// @param line   counted from 1; 0 when it is about the whole document
    /// @param detail at most 120 characters of it are kept
    public RefusedPage(String code, int line, String detail) {
        super(code + " at line " + line);
        this.code = code;
        this.line = line;
        this.detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }

    /// As the answer to whoever wanted it read.
    public Reading.Refused reading() {
        return new Reading.Refused(code, line, detail);
    }
}
