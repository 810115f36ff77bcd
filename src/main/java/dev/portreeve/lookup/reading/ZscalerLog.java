package dev.portreeve.lookup.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Zscaler's NSS feeds of web and firewall logs as `key=value`, tabs between the pairs.
final class ZscalerLog implements LogFormat {

    private static final Pattern CLIENT = Pattern.compile("(?i)(?:^|[\\t ])client_?ip=");

    @Override
    public Optional<LineReading> read(String line) {
        if (line.contains("cdip=") && line.contains("csip=")) {
            Map<String, String> pairs = KeyValues.ofTabs(line);
            return Optional.of(Endpoints.of(
                    KeyValues.first(pairs, "cdfqdn", "cdip"),
                    pairs.getOrDefault("cdport", ""),
                    KeyValues.first(pairs, "proto", "ipproto")));
        }
        if ((line.contains("hostname=") || line.contains("url="))
                && CLIENT.matcher(line).find()) {
            Map<String, String> pairs = KeyValues.ofTabs(line);
            String protocol = pairs.getOrDefault("protocol", "");
            String address = KeyValues.first(pairs, "hostname", "url");
            return Optional.of(WebAddress.withoutScheme(address, scheme(protocol)));
        }
        return Optional.empty();
    }

    private static String scheme(String protocol) {
        String lower = protocol.toLowerCase(Locale.ROOT);
        return lower.equals("http") || lower.equals("https") ? lower : lower.equals("ssl") ? "https" : "";
    }
}
