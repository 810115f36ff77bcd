package dev.portreeve.lookup.reading;

import java.util.Map;
import java.util.Optional;

/// The Common Event Format that many products can send: `CEF:0|vendor|…|dst=… dpt=… dhost=… proto=…`.
final class CefEvent implements LogFormat {

    private static final int HEADER_FIELDS = 7;

    @Override
    public Optional<LineReading> read(String line) {
        int start = line.indexOf("CEF:");
        if (start < 0) {
            return Optional.empty();
        }
        int at = start;
        for (int i = 0; i < HEADER_FIELDS && at >= 0; i++) {
            at = line.indexOf('|', at + 1);
        }
        if (at < 0) {
            return Optional.empty();
        }
        Map<String, String> pairs = KeyValues.of(line.substring(at + 1));
        String address = KeyValues.first(pairs, "dhost", "dst");
        String request = pairs.getOrDefault("request", "");
        return Optional.of(
                address.isEmpty() && !request.isEmpty()
                        ? WebAddress.withoutScheme(request, "")
                        : Endpoints.of(address, pairs.getOrDefault("dpt", ""), pairs.getOrDefault("proto", "")));
    }
}
