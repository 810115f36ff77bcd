package dev.portreeve.lookup.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Messages of Cisco ASA and Firepower that name a flow. Where the message does not tell which end was
/// called, nor do we.
final class AsaLog implements LogFormat {

    private static final Pattern MESSAGE = Pattern.compile("%(?:ASA|FTD|PIX)-(?:[a-z]+-)?[0-9]-([0-9]{6}): (.*)");
    private static final String END = "[^\\s:]+:([^\\s/]+)(?:/([0-9]+))?";
    private static final Pattern DENIED =
            Pattern.compile("Deny (?:protocol )?(\\S+) src \\S+(?: \\([^)]*\\))? dst " + END + ".*");
    private static final Pattern LISTED = Pattern.compile(
            "access-list \\S+ \\S+(?: \\S+)? (tcp|udp|icmp|[0-9]+) \\S+/\\S+\\([0-9]+\\)(?: ?\\([^)]*\\))? -> [^\\s/]+/([^\\s(]+)\\(([0-9]+)\\).*");
    private static final Pattern BUILT = Pattern.compile("Built (inbound|outbound) (TCP|UDP) connection [0-9]+ for "
            + END + " \\([^)]*\\)(?: ?\\([^)]*\\))? to " + END + " .*");
    private static final Pattern REFUSED = Pattern.compile(
            "(?:Inbound|Deny inbound) (TCP|UDP)(?: connection denied)? from [^\\s/]+/[0-9]+ to ([^\\s/]+)/([0-9]+) .*");
    /// The end of a connection, or a packet in the middle of one: it may come from either end.
    private static final Pattern EITHER_WAY =
            Pattern.compile("(?:Teardown (?:TCP|UDP) connection|Deny TCP \\(no connection\\)) .*");

    @Override
    public Optional<LineReading> read(String line) {
        if (line.indexOf('%') < 0) {
            return Optional.empty();
        }
        Matcher message = MESSAGE.matcher(line);
        return message.find() ? Optional.of(message(message.group(2))) : Optional.empty();
    }

    private static LineReading message(String text) {
        Matcher denied = DENIED.matcher(text);
        if (denied.matches()) {
            return Endpoints.of(denied.group(2), orEmpty(denied.group(3)), denied.group(1));
        }
        Matcher listed = LISTED.matcher(text);
        if (listed.matches()) {
            return Endpoints.of(listed.group(2), listed.group(3), listed.group(1));
        }
        Matcher built = BUILT.matcher(text);
        if (built.matches()) {
            // the first end is the far one: the server of an outbound, the client of an inbound connection
            int end = built.group(1).equals("outbound") ? 3 : 5;
            return Endpoints.of(built.group(end), orEmpty(built.group(end + 1)), built.group(2));
        }
        Matcher refused = REFUSED.matcher(text);
        if (refused.matches()) {
            return Endpoints.of(refused.group(2), refused.group(3), refused.group(1));
        }
        return new LineReading.Useless(
                EITHER_WAY.matcher(text).matches() ? Unreadable.NO_DIRECTION : Unreadable.NO_DESTINATION);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
