package dev.portreeve.lookup.reading;

import java.util.Map;
import java.util.Optional;

/// The kernel's log of iptables, nftables and ufw: `SRC=… DST=… PROTO=TCP SPT=… DPT=…`. An ICMP error quotes another
/// packet in brackets; that one does not count.
final class NetfilterLog implements LogFormat {

    @Override
    public Optional<LineReading> read(String line) {
        if (!line.contains("SRC=") || !line.contains(" DST=") || !line.contains(" PROTO=")) {
            return Optional.empty();
        }
        int quoted = line.indexOf('[', line.indexOf("SRC="));
        Map<String, String> pairs = KeyValues.of(quoted < 0 ? line : line.substring(0, quoted));
        return Optional.of(Endpoints.of(
                pairs.getOrDefault("dst", ""), pairs.getOrDefault("dpt", ""), pairs.getOrDefault("proto", "")));
    }
}
