package dev.portreeve.lookup.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Squid's native `access.log`: time, duration, client, result, bytes, method, URL, user, hierarchy, type. The address
/// behind the hierarchy is that of a parent or of the server, not what the client asked for.
final class SquidLog implements LogFormat {

    private static final Pattern TIME = Pattern.compile("(?<![0-9])[0-9]{9,10}\\.[0-9]{3} ");
    private static final Pattern REST =
            Pattern.compile(" *-?[0-9]+ \\S+ [A-Z][A-Z_]+/[0-9]{3} [0-9]+ (\\S+) (\\S+) \\S+ [A-Z_]+/\\S+(?: .*)?");

    @Override
    public Optional<LineReading> read(String line) {
        Matcher time = TIME.matcher(line);
        if (!time.find()) {
            return Optional.empty();
        }
        Matcher matcher = REST.matcher(line).region(time.end(), line.length());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String address = matcher.group(2);
        if (address.startsWith("error:")) {
            return Optional.of(new LineReading.Useless(Unreadable.NO_DESTINATION));
        }
        return Optional.of(
                matcher.group(1).equals("CONNECT")
                        ? WebAddress.tunnel(address)
                        : WebAddress.url(address).orElseGet(() -> new LineReading.Useless(Unreadable.NO_DESTINATION)));
    }
}
