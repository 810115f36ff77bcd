package dev.portreeve.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Writes JSON in the canonical form of RFC 8785 for the values Portreeve signs and stores:
/// maps with string keys, collections, strings, integers, booleans and null. Other numbers are refused.
public final class CanonicalJson {

    private CanonicalJson() {}

    /// The canonical text of the value, UTF-8.
    ///
    /// @throws IllegalArgumentException when a value is of a type that has no place in canonical Portreeve JSON
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /// The canonical text of the value.
    ///
    /// @throws IllegalArgumentException when a value is of a type that has no place in canonical Portreeve JSON
    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@org.jspecify.annotations.Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case String string -> string(string, out);
            case Boolean bool -> out.append(bool.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> integer(number, out);
            case Map<?, ?> map -> object(map, out);
            case Collection<?> items -> array(items, out);
            default -> throw new IllegalArgumentException("not a canonical JSON value: " + value.getClass());
        }
    }

    private static void integer(long number, StringBuilder out) {
        if (Math.abs(number) > 9_007_199_254_740_991L) {
            throw new IllegalArgumentException("integer outside the range of RFC 8785: " + number);
        }
        out.append(number);
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        String separator = "{";
        if (sorted.isEmpty()) {
            out.append(separator);
        }
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(separator);
            string(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void array(Collection<?> items, StringBuilder out) {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 0xf, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
