package dev.portreeve.lookup.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads where a URL, or `host:port` as in a CONNECT, leads.
final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,20})://(.+)");
    private static final Pattern END = Pattern.compile("[/?#]");

    private WebAddress() {}

    /// Where a URL leads; empty when the text has no scheme.
    static Optional<LineReading> url(String text) {
        Matcher matcher = SCHEME.matcher(text);
        return matcher.matches()
                ? Optional.of(authority(matcher.group(2), matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// Where `host/path` leads, as logs write URLs without their scheme.
    static LineReading withoutScheme(String text, String scheme) {
        return url(text).orElseGet(() -> authority(text, scheme));
    }

    /// `host:443`, `[2001:db8::1]:443`.
    static LineReading tunnel(String hostAndPort) {
        return authority(hostAndPort, "tunnel");
    }

    private static LineReading authority(String text, String scheme) {
        Matcher end = END.matcher(text);
        String authority = end.find() ? text.substring(0, end.start()) : text;
        // browsers take a backslash for a slash, others do not: nobody knows where this leads
        if (authority.indexOf('\\') >= 0) {
            return new LineReading.Useless(Unreadable.BAD_ADDRESS);
        }
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = place.startsWith("[") ? place.indexOf(':', place.indexOf(']') + 1) : place.indexOf(':');
        String host = colon < 0 ? place : place.substring(0, colon);
        String port = colon < 0 ? "" : place.substring(colon + 1);
        return Endpoints.of(host, port.isEmpty() ? usualPort(scheme) : port, isTcp(scheme) ? "tcp" : "");
    }

    private static boolean isTcp(String scheme) {
        return scheme.equals("tunnel") || !usualPort(scheme).isEmpty();
    }

    private static String usualPort(String scheme) {
        return switch (scheme) {
            case "http", "ws" -> "80";
            case "https", "wss" -> "443";
            case "ftp" -> "21";
            default -> "";
        };
    }
}
