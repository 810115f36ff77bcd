package dev.portreeve.canonical;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Prints one value.
final class CanonicalWriter {

    private final StringBuilder out;

    CanonicalWriter(StringBuilder out) {
        this.out = out;
    }

    void value(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case String string -> string(string);
            case Boolean bool -> out.append(bool.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> integer(number);
            case Map<?, ?> map -> object(map, deeper(depth));
            case Collection<?> items -> array(items, deeper(depth));
            default -> throw new IllegalArgumentException("not a canonical JSON value: " + value.getClass());
        }
    }

    private static int deeper(int depth) {
        if (depth == CanonicalJson.DEEPEST) {
            throw new IllegalArgumentException("deeper than " + CanonicalJson.DEEPEST + " levels");
        }
        return depth + 1;
    }

    private void integer(long number) {
        if (number > CanonicalJson.LARGEST || number < -CanonicalJson.LARGEST) {
            throw new IllegalArgumentException("integer outside the range of RFC 8785: " + number);
        }
        out.append(number);
    }

    /// Keys in the order of their UTF-16 code units (RFC 8785 section 3.2.3), which is how Java compares
    /// strings.
    private void object(Map<?, ?> map, int depth) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("not a member name: " + key);
            }
            sorted.put(name, value);
        });
        out.append('{');
        String separator = "";
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth);
            separator = ",";
        }
        out.append('}');
    }

    private void array(Collection<?> items, int depth) {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            value(item, depth);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                pair(text, i++);
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void pair(String text, int at) {
        if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new IllegalArgumentException("half a surrogate pair at " + at);
        }
        out.append(text, at, at + 2);
    }

    private void character(char c) {
        int escape = Escapes.CHARACTERS.indexOf(c);
        if (escape >= 0) {
            out.append('\\').append(Escapes.LETTERS.charAt(escape));
        } else if (c < 0x20) {
            out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
        } else {
            out.append(c);
        }
    }
}
