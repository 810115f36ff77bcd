package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.Reading;
import java.io.Serial;

/// Ends the reading of a document that is no page of endpoints.
final class RefusedPage extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_DETAIL = 120;

    private final String code;
    private final int line;
    private final String detail;

    RefusedPage(String code, int line, String detail) {
        super(code + " at line " + line);
        this.code = code;
        this.line = line;
        this.detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }

    Reading.Refused reading() {
        return new Reading.Refused(code, line, detail);
    }
}
