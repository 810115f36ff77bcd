package dev.portreeve.lookup.reading;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people type: a URL, host, wildcard, address, network, port, or one of them with a port: `host:443`,
/// `host 443`, `host tcp/443`, `tcp/5223`.
final class PlainAddress implements LogFormat {

    private static final Splitter PIECES =
            Splitter.on(Pattern.compile("[\\s,;]+")).omitEmptyStrings();
    private static final Pattern SERVICE =
            Pattern.compile("(?i)(?:(tcp|udp)[/:]?([0-9]{1,5})|([0-9]{1,5})(?:/(tcp|udp))?)");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("([^:/\\s]+|\\[[0-9A-Fa-f:.]+\\]):([0-9]{1,7})(?:/(tcp|udp))?");

    @Override
    public Optional<LineReading> read(String line) {
        String text = line.strip();
        if (text.startsWith("#") || text.startsWith("//")) {
            return Optional.of(new LineReading.Silent());
        }
        List<String> pieces = PIECES.splitToList(text);
        return switch (pieces.size()) {
            case 1 -> alone(pieces.getFirst());
            case 2 -> pair(pieces.get(0), pieces.get(1));
            case 3 -> pair(pieces.get(0), pieces.get(1) + "/" + pieces.get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<LineReading> alone(String text) {
        Optional<LineReading> url = WebAddress.url(text);
        if (url.isPresent()) {
            return url;
        }
        Optional<Subject> subject = Endpoints.subject(text);
        if (subject.isPresent()) {
            return Optional.of(new LineReading.Flow(new Asked(subject.get(), 0, Optional.empty())));
        }
        Matcher service = SERVICE.matcher(text);
        if (service.matches()) {
            return Optional.of(anywhere(service));
        }
        Matcher both = HOST_AND_PORT.matcher(text);
        if (both.matches()) {
            String protocol = both.group(3) == null ? "" : both.group(3);
            return useful(Endpoints.of(both.group(1), both.group(2), protocol));
        }
        int slash = text.indexOf('/');
        return slash > 0
                        && Endpoints.subject(text.substring(0, slash))
                                .filter(Subject.Host.class::isInstance)
                                .isPresent()
                ? Optional.of(WebAddress.withoutScheme(text, ""))
                : Optional.empty();
    }

    private static Optional<LineReading> pair(String address, String service) {
        Matcher matcher = SERVICE.matcher(service);
        if (!matcher.matches() || Endpoints.subject(address).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Endpoints.of(address, port(matcher), protocol(matcher)));
    }

    private static LineReading anywhere(Matcher service) {
        int port = Endpoints.port(port(service));
        return port < 0
                ? new LineReading.Useless(Unreadable.BAD_PORT)
                : new LineReading.Flow(new Asked(new Subject.Anywhere(), port, Endpoints.transport(protocol(service))));
    }

    private static Optional<LineReading> useful(LineReading reading) {
        return reading.equals(new LineReading.Useless(Unreadable.BAD_ADDRESS))
                ? Optional.empty()
                : Optional.of(reading);
    }

    private static String port(Matcher service) {
        return service.group(2) != null ? service.group(2) : service.group(3);
    }

    private static String protocol(Matcher service) {
        String word = service.group(1) != null ? service.group(1) : service.group(4);
        return word == null ? "" : word;
    }
}
