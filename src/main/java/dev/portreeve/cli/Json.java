package dev.portreeve.cli;

import tools.jackson.databind.json.JsonMapper;

/// JSON as the commands print it: indented, members in the order given.
final class Json {

    private Json() {}

    static String text(Object value) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
