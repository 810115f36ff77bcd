package dev.portreeve.rendering.checkpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A call of the management API: its command and its payload, in the order in which it is written.
///
/// @param name    `add-network`
/// @param payload texts, numbers, booleans, lists of texts, and maps of one text
record CheckpointCommand(String name, SequencedMap<String, Object> payload) {

    static CheckpointCommand of(String name) {
        return new CheckpointCommand(name, new LinkedHashMap<>());
    }

    CheckpointCommand with(String key, Object value) {
        payload.put(key, value);
        return this;
    }

    /// As the API takes it.
    Map<String, Object> json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("command", name);
        members.put("payload", payload);
        return members;
    }

    /// As `mgmt_cli` takes it: `add network name "..."`. Lists are numbered from 1, members of maps follow a dot.
    String shell() {
        StringBuilder line = new StringBuilder("mgmt_cli -s \"$SESSION\" ");
        line.append(name.replaceFirst("-", " "));
        payload.forEach((key, value) -> append(line, key, value));
        return line.toString();
    }

    private static void append(StringBuilder line, String key, Object value) {
        switch (value) {
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    append(line, key + "." + (i + 1), items.get(i));
                }
            }
            case Map<?, ?> members -> members.forEach((member, inner) -> append(line, key + "." + member, inner));
            case Boolean flag -> line.append(' ').append(key).append(' ').append(flag);
            default -> line.append(' ').append(key).append(" \"").append(value).append('"');
        }
    }
}
