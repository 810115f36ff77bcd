package dev.portreeve.lookup.reading;

import tools.jackson.databind.JsonNode;

/// Suricata's EVE events. An alert on an answer has its ends the other way round: there the flow's own ends count.
final class SuricataEvent {

    private SuricataEvent() {}

    static LineReading read(JsonNode event) {
        String name = JsonKeys.text(event, "tls/sni");
        String host = name.isEmpty() ? JsonKeys.text(event, "http/hostname") : name;
        JsonNode flow = event.path("flow");
        boolean turned = JsonKeys.text(event, "direction").equals("to_client");
        boolean known = flow.has("dest_ip");
        if (turned && !known && host.isEmpty()) {
            return new LineReading.Useless(Unreadable.NO_DIRECTION);
        }
        JsonNode ends = known ? flow : event;
        String port = turned && !known ? JsonKeys.text(event, "src_port") : JsonKeys.text(ends, "dest_port");
        return Endpoints.of(
                host.isEmpty() ? JsonKeys.text(ends, "dest_ip") : host, port, JsonKeys.text(event, "proto"));
    }
}
