package dev.portreeve.lookup.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `pfirewall.log` of Windows: date, time, action, protocol, source, destination, source port, destination port.
final class WindowsFirewallLog implements LogFormat {

    private static final Pattern LINE = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} (?:ALLOW|DROP|OPEN|CLOSE|OPEN-INBOUND|INFO-EVENTS-LOST)"
                    + " (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)(?: .*)?");

    @Override
    public Optional<LineReading> read(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(Endpoints.of(matcher.group(3), matcher.group(5), matcher.group(1)))
                : Optional.empty();
    }
}
