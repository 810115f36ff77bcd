package dev.portreeve.bundles.manifest;

import java.util.regex.Pattern;

/// The alphabets of texts in a package. Nothing a person typed freely gets past them.
final class Words {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/+-]{0,127}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern LINE = Pattern.compile("[\\x20-\\x7e]{1,200}");
    private static final Pattern DESTINATION = Pattern.compile("[A-Za-z0-9*._:/-]{1,260}");

    private Words() {}

    static String id(String text) {
        return require(ID, text, "an identifier");
    }

    static String host(String text) {
        return require(HOST, text, "a host name");
    }

    static String line(String text) {
        return require(LINE, text, "a line of printable ASCII");
    }

    static String destination(String text) {
        return require(DESTINATION, text, "a host, network or service");
    }

    private static String require(Pattern pattern, String text, String what) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not " + what + ": " + text);
        }
        return text;
    }
}
