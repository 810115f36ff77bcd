package dev.portreeve.catalog.source.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Bytes and texts of strangers on their way in and to a reader's eyes.
public final class JsonText {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int LONGEST_SHOWN = 300;

    private JsonText() {}

    /// The document as text: UTF-8 without a byte order mark (RFC 8259 section 8.1).
    static String of(byte[] document) throws RefusedJson {
        if (document.length > LARGEST) {
            throw new RefusedJson("json.too-large", 0, Integer.toString(document.length));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedJson("json.not-utf-8", 0, "");
        }
        if (text.startsWith("\uFEFF")) {
            throw new RefusedJson("json.byte-order-mark", 1, "");
        }
        if (text.isBlank()) {
            throw new RefusedJson("json.empty", 0, "");
        }
        return text;
    }

    /// The first bytes that are not white space, as text of at most three characters.
    public static String start(byte[] document) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < document.length && start.length() < 3; i++) {
            char each = (char) (document[i] & 0xff);
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                start.append(each);
            }
        }
        return start.toString();
    }

    /// A text of the document fit to be shown: cut with a mark of that, and what cannot be seen or turns what follows
    /// written as an
    /// escape.
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_SHOWN)
                .forEach(c -> shown.append(isPlain(c) ? Character.toString(c) : escape(c)));
        boolean whole = shown.length() <= LONGEST_SHOWN && text.codePointCount(0, text.length()) <= LONGEST_SHOWN;
        return whole ? shown.toString() : shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN) - 1) + "\u2026";
    }

    /// Whether the text has only letters, signs and blanks that show what they are.
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(JsonText::isPlain);
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }
}
