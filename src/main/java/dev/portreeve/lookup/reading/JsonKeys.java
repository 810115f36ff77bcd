package dev.portreeve.lookup.reading;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Keys of JSON logs that can only mean the destination: Elastic Common Schema, Azure Firewall, AWS, Google Cloud, and
/// Zscaler. A slash leads into an object. `hostname` alone is not among them: it often is the name of the firewall.
final class JsonKeys {

    private static final List<String> HOSTS = List.of(
            "destination/domain",
            "destination.domain",
            "url/domain",
            "url.domain",
            "properties/Fqdn",
            "Fqdn",
            "event/hostname",
            "dest_host",
            "dst_host",
            "dsthost",
            "dhost",
            "sni",
            "event/tls/sni");
    private static final List<String> ADDRESSES = List.of(
            "destination/ip",
            "destination.ip",
            "destination/address",
            "destination.address",
            "properties/DestinationIp",
            "DestinationIp",
            "jsonPayload/connection/dest_ip",
            "event/dest_ip",
            "event/cdip",
            "cdip",
            "dest_ip",
            "dst_ip",
            "dstip",
            "dstaddr",
            "dst",
            "destinationIp",
            "destination_ip");
    private static final List<String> PORTS = List.of(
            "destination/port",
            "destination.port",
            "properties/DestinationPort",
            "DestinationPort",
            "jsonPayload/connection/dest_port",
            "event/dest_port",
            "event/cdport",
            "cdport",
            "dest_port",
            "dst_port",
            "dstport",
            "dpt",
            "destinationPort",
            "destination_port");
    private static final List<String> PROTOCOLS = List.of(
            "network/transport",
            "network.transport",
            "properties/Protocol",
            "Protocol",
            "jsonPayload/connection/protocol",
            "event/proto",
            "event/protocol",
            "proto",
            "protocol",
            "transport");
    private static final List<String> URLS =
            List.of("url/full", "url.full", "url/original", "event/url", "url", "request_url");

    private JsonKeys() {}

    static LineReading read(JsonNode event) {
        String protocol = first(event, PROTOCOLS);
        String host = first(event, HOSTS);
        String address = host.isEmpty() ? first(event, ADDRESSES) : host;
        String url = first(event, URLS);
        boolean useUrl =
                !url.isEmpty() && (host.isEmpty() || first(event, PORTS).isEmpty());
        if (useUrl && WebAddress.withoutScheme(url, scheme(protocol)) instanceof LineReading.Flow flow) {
            return flow;
        }
        return Endpoints.of(address, first(event, PORTS), protocol);
    }

    private static String scheme(String protocol) {
        String lower = protocol.toLowerCase(Locale.ROOT);
        return lower.equals("http") || lower.equals("https") ? lower : "";
    }

    private static String first(JsonNode event, List<String> paths) {
        return paths.stream()
                .map(path -> text(event, path))
                .filter(text -> !Endpoints.absent(text))
                .findFirst()
                .orElse("");
    }

    /// The text or number at a path; empty when there is none.
    static String text(JsonNode event, String path) {
        JsonNode at = event;
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            at = at.path(path.substring(from, slash));
            from = slash + 1;
        }
        at = at.path(path.substring(from));
        return at.isString() || at.isNumber() ? at.asString() : "";
    }
}
