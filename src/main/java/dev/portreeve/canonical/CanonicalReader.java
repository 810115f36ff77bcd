package dev.portreeve.canonical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one canonical text by recursive descent; what a canonical writer would have printed otherwise is an
/// error.
final class CanonicalReader {

    private final String text;
    private int at;

    CanonicalReader(String text) {
        this.text = text;
    }

    @Nullable
    Object document() throws CanonicalJsonException {
        Object value = value(0);
        if (at < text.length()) {
            throw fault("something after the value");
        }
        return value;
    }

    private @Nullable Object value(int depth) throws CanonicalJsonException {
        return switch (peek()) {
            case '{' -> object(deeper(depth));
            case '[' -> array(deeper(depth));
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> integer();
        };
    }

    private int deeper(int depth) throws CanonicalJsonException {
        if (depth == CanonicalJson.DEEPEST) {
            throw fault("deeper than " + CanonicalJson.DEEPEST + " levels");
        }
        return depth + 1;
    }

    private Map<String, @Nullable Object> object(int depth) throws CanonicalJsonException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        String last = null;
        take('{');
        while (peek() != '}') {
            if (last != null) {
                take(',');
            }
            int start = at;
            String name = string();
            if (last != null && name.compareTo(last) <= 0) {
                at = start;
                throw fault(name.equals(last) ? "a member twice" : "members out of order");
            }
            take(':');
            members.put(name, value(depth));
            last = name;
        }
        take('}');
        return Collections.unmodifiableMap(members);
    }

    private List<@Nullable Object> array(int depth) throws CanonicalJsonException {
        List<@Nullable Object> items = new ArrayList<>();
        take('[');
        while (peek() != ']') {
            if (!items.isEmpty()) {
                take(',');
            }
            items.add(value(depth));
        }
        take(']');
        return Collections.unmodifiableList(items);
    }

    private String string() throws CanonicalJsonException {
        take('"');
        StringBuilder content = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at);
            if (c < 0x20) {
                throw fault("a control character that is not escaped");
            }
            content.append(c == '\\' ? escape() : c);
            at += c == '\\' ? 0 : 1;
        }
        at++;
        return content.toString();
    }

    private char escape() throws CanonicalJsonException {
        int start = at++;
        int letter = Escapes.LETTERS.indexOf(peek());
        if (letter >= 0) {
            at++;
            return Escapes.CHARACTERS.charAt(letter);
        }
        if (text.startsWith("u00", at) && at + 5 <= text.length()) {
            int high = text.charAt(at + 3) - '0';
            int low = "0123456789abcdef".indexOf(text.charAt(at + 4));
            char c = (char) (high * 16 + low);
            if ((high == 0 || high == 1) && low >= 0 && Escapes.CHARACTERS.indexOf(c) < 0) {
                at += 5;
                return c;
            }
        }
        at = start;
        throw fault("an escape that is not the shortest");
    }

    private Long integer() throws CanonicalJsonException {
        int start = at;
        at += peek() == '-' ? 1 : 0;
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int count = at - digits;
        boolean zero = count > 0 && text.charAt(digits) == '0';
        // sixteen digits are enough for the largest integer and safe to parse
        boolean wrong = count == 0 || count > 16 || (zero && (count > 1 || digits > start));
        long number = wrong ? 0 : Long.parseLong(text, start, at, 10);
        if (wrong || Math.abs(number) > CanonicalJson.LARGEST) {
            at = start;
            throw fault(count == 0 ? "not a value" : "not an integer of at most 53 bits in its shortest form");
        }
        return number;
    }

    private @Nullable Boolean word(String word, @Nullable Boolean value) throws CanonicalJsonException {
        if (!text.startsWith(word, at)) {
            throw fault("not a value");
        }
        at += word.length();
        return value;
    }

    private char peek() throws CanonicalJsonException {
        if (at >= text.length()) {
            throw fault("the text ends too early");
        }
        return text.charAt(at);
    }

    private void take(char expected) throws CanonicalJsonException {
        if (peek() != expected) {
            throw fault("expected " + expected);
        }
        at++;
    }

    private CanonicalJsonException fault(String reason) {
        int offset = text.substring(0, Math.min(at, text.length())).getBytes(StandardCharsets.UTF_8).length;
        return new CanonicalJsonException(offset, reason);
    }
}
