package dev.portreeve.lookup.reading;

import java.util.HashMap;
import java.util.Map;

/// `key=value key="a value"` as many logs write it, in one pass. The first value of a key counts.
final class KeyValues {

    private static final int LONGEST_KEY = 40;

    private KeyValues() {}

    /// The pairs of a line with blanks between them, keys in lower case.
    static Map<String, String> of(String line) {
        return of(line, ' ');
    }

    /// The pairs of a line with tabs between them, where it has any.
    static Map<String, String> ofTabs(String line) {
        return of(line, line.indexOf('\t') >= 0 ? '\t' : ' ');
    }

    private static Map<String, String> of(String line, char separator) {
        Map<String, String> pairs = new HashMap<>();
        int at = 0;
        while (at >= 0 && at < line.length()) {
            int equals = line.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            String key = keyBefore(line, at, equals);
            int from = equals + 1;
            boolean quoted = from < line.length() && line.charAt(from) == '"';
            int end = line.indexOf(quoted ? '"' : separator, quoted ? from + 1 : from);
            int to = end < 0 ? line.length() : end;
            if (!key.isEmpty()) {
                pairs.putIfAbsent(key, line.substring(quoted ? from + 1 : from, to));
            }
            at = to + 1;
        }
        return pairs;
    }

    private static String keyBefore(String line, int from, int equals) {
        int start = equals;
        while (start > from && isKeyCharacter(line.charAt(start - 1)) && equals - start < LONGEST_KEY) {
            start--;
        }
        return line.substring(start, equals).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isKeyCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.';
    }

    /// The first of these keys that has a value; empty when none has.
    static String first(Map<String, String> pairs, String... keys) {
        for (String key : keys) {
            String value = pairs.getOrDefault(key, "");
            if (!Endpoints.absent(value)) {
                return value;
            }
        }
        return "";
    }
}
