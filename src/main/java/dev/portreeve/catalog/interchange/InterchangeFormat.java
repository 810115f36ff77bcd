package dev.portreeve.catalog.interchange;

import java.util.List;

/// The name of the interchange form and its bounds; described in `src/docs/formats/catalog-interchange.md`.
final class InterchangeFormat {

    /// The names of the forms, the oldest first.
    static final List<String> NAMES = List.of("portreeve-catalog/1", "portreeve-catalog/2");

    static final int MOST_BYTES = 8 * 1024 * 1024;
    static final int MOST_DOCUMENTS = 16;
    static final int MOST_ENTRIES = 2_000;
    static final int MOST_DESTINATIONS = 10_000;
    static final int MOST_ITEMS = 1_000;
    static final int MOST_FINDINGS = 5_000;

    static final int WORD = 60;
    static final int POINTER = 120;
    static final int HOST = 300;
    static final int LINE = 500;
    static final int VALUE = 4_000;
    static final int NOTE = 120;
    private static final String SENTENCE_ENDS = ".!?。！？";

    static final int LAST_LINE = 10_000_000;
    static final long LARGEST_DOCUMENT = 1L << 40;

    private InterchangeFormat() {}

    /// Whether a remark of the source limits a fact in a few words; anything else is prose and stays in the document.
    static boolean isShort(String note) {
        return note.length() <= NOTE
                && SENTENCE_ENDS.indexOf(note.isEmpty() ? ' ' : note.charAt(note.length() - 1)) < 0;
    }
}
