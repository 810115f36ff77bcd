package dev.portreeve.catalog.source.learn.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns the bytes of a document into lines, and refuses what is no text page of a bearable size.
final class PageText {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int MOST_LINES = 30_000;
    static final int LONGEST_LINE = 262_144;

    private PageText() {}

    /// The text of a document, without byte order mark.
    static String decode(byte[] bytes) throws RefusedPage {
        if (bytes.length > LARGEST) {
            throw new RefusedPage("learn.too-large", 0, Integer.toString(bytes.length));
        }
        String text = utf8(bytes);
        if (text.isBlank()) {
            throw new RefusedPage("learn.empty", 0, "");
        }
        refuseControlCharacters(text);
        return text;
    }

    private static String utf8(byte[] bytes) throws RefusedPage {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedPage("learn.not-utf-8", 0, "");
        }
    }

    private static void refuseControlCharacters(String text) throws RefusedPage {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (isHidden(c)) {
                throw hidden(c, line);
            }
        }
    }

    /// Whether a character controls a terminal, or turns the direction of what follows, and so is no text.
    static boolean isHidden(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        return control || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    static RefusedPage hidden(char c, int line) {
        return new RefusedPage("learn.binary", line, String.format(Locale.ROOT, "U+%04X", (int) c));
    }

    /// Its lines.
    static List<PageLine> lines(String text) throws RefusedPage {
        List<PageLine> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                lines.add(new PageLine(lines.size() + 1, line.toString().trim()));
                line.setLength(0);
            } else {
                line.append(isBlank(c) ? ' ' : c);
            }
            if (line.length() > LONGEST_LINE || lines.size() > MOST_LINES) {
                throw new RefusedPage("learn.too-long", lines.size() + 1, "");
            }
        }
        return lines;
    }

    /// Whether a character is shown as a blank.
    static boolean isBlank(char c) {
        return c == '\t' || c == '\f' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
