package dev.portreeve.lookup.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Check Point's logs, from the log exporter (`dst:"192.0.2.1"; service:"443";`) and from `fw log` (`dst: 192.0.2.1;`).
final class CheckPointLog implements LogFormat {

    private static final Pattern PAIR =
            Pattern.compile("(?<![A-Za-z_])(dst|service|proto|resource): ?\"?([^\";\\]]*)\"?[;\\]]");
    private static final Pattern SOURCE = Pattern.compile("(?<![A-Za-z_])src: ?\"?[^\";]+\"?;");

    @Override
    public Optional<LineReading> read(String line) {
        if (!line.contains("dst:") || !SOURCE.matcher(line).find()) {
            return Optional.empty();
        }
        Map<String, String> pairs = new HashMap<>();
        Matcher matcher = PAIR.matcher(line);
        while (matcher.find()) {
            pairs.putIfAbsent(matcher.group(1), matcher.group(2).strip());
        }
        String resource = pairs.getOrDefault("resource", "");
        if (WebAddress.url(resource).orElse(null) instanceof LineReading.Flow flow) {
            return Optional.of(flow);
        }
        String service = pairs.getOrDefault("service", "");
        return Optional.of(Endpoints.of(
                pairs.getOrDefault("dst", ""),
                Endpoints.isNumber(service) && !service.equals("0") ? service : "",
                pairs.getOrDefault("proto", "")));
    }
}
