package dev.portreeve.lookup.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The common and combined logs of Apache, nginx and others that work as a forward proxy: the request line names the
/// destination. The client stands in front, the referrer behind; neither is one.
final class CombinedLog implements LogFormat {

    private static final Pattern LINE = Pattern.compile(
            "[^\"\\[]{1,300}\\[[0-9]{1,2}/[A-Za-z]{3}/[0-9]{4}[^\\]]{1,30}\\] \"([^\"]*)\" [0-9]{3} .*");
    private static final Pattern REQUEST = Pattern.compile("([A-Z]+) (\\S+)(?: HTTP/[0-9.]+)?");

    @Override
    public Optional<LineReading> read(String line) {
        if (!line.contains("] \"")) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Matcher request = REQUEST.matcher(matcher.group(1));
        if (!request.matches()) {
            return Optional.of(new LineReading.Useless(Unreadable.NO_DESTINATION));
        }
        String address = request.group(2);
        return Optional.of(
                request.group(1).equals("CONNECT")
                        ? WebAddress.tunnel(address)
                        : WebAddress.url(address).orElseGet(() -> new LineReading.Useless(Unreadable.NO_DESTINATION)));
    }
}
