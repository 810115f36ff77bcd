package dev.portreeve.lookup.reading;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object a line. Suricata's events are known by their `event_type`; other products by keys that can only mean
/// the destination.
final class JsonLine implements LogFormat {

    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    @Override
    public Optional<LineReading> read(String line) {
        int start = line.indexOf('{');
        if (start < 0 || !line.endsWith("}") || (start > 0 && line.lastIndexOf('"', start) >= 0)) {
            return Optional.empty();
        }
        try {
            JsonNode event = MAPPER.readTree(line.substring(start));
            return Optional.of(event.has("event_type") ? SuricataEvent.read(event) : JsonKeys.read(event));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
