package dev.portreeve.lookup.reading;

import java.util.Map;
import java.util.Optional;

/// FortiGate's `key=value` log. The host that was asked for is more telling than its address; the name of a DNS
/// question
/// is not the destination of the flow.
final class FortigateLog implements LogFormat {

    @Override
    public Optional<LineReading> read(String line) {
        if (!line.contains("dstip=") || !line.contains("srcip=")) {
            return Optional.empty();
        }
        Map<String, String> pairs = KeyValues.of(line);
        return Optional.of(Endpoints.of(
                KeyValues.first(pairs, "hostname", "dstip"),
                zeroIsNone(pairs.getOrDefault("dstport", "")),
                pairs.getOrDefault("proto", "")));
    }

    /// Written for flows that have no port.
    private static String zeroIsNone(String port) {
        return port.equals("0") ? "" : port;
    }
}
