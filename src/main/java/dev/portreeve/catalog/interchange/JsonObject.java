package dev.portreeve.catalog.interchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object read member by member: each has to be there, be of its type and be within its bounds, and nothing else
/// may be there.
final class JsonObject {

    private final String path;
    private final JsonNode node;
    private final Set<String> read = new LinkedHashSet<>();

    private JsonObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /// Reads a whole object; members that `reading` did not ask for are refused.
    static <T> T read(String path, @Nullable JsonNode node, Function<JsonObject, T> reading) {
        if (node == null || !node.isObject()) {
            throw new MalformedJson("not-an-object", path);
        }
        JsonObject object = new JsonObject(path, node);
        T result;
        try {
            result = reading.apply(object);
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("wrong-value", path);
        }
        for (String name : node.propertyNames()) {
            if (!object.read.contains(name)) {
                throw new MalformedJson("unknown-member", path + "/" + name);
            }
        }
        return result;
    }

    String string(String name, int longest) {
        JsonNode value = member(name);
        if (!value.isString()) {
            throw new MalformedJson("not-a-string", path + "/" + name);
        }
        return bounded(value.asString(), longest, path + "/" + name);
    }

    boolean bool(String name) {
        JsonNode value = member(name);
        if (!value.isBoolean()) {
            throw new MalformedJson("not-a-boolean", path + "/" + name);
        }
        return value.asBoolean();
    }

    long integer(String name, long least, long greatest) {
        JsonNode value = member(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new MalformedJson("not-an-integer", path + "/" + name);
        }
        long number = value.asLong();
        if (number < least || number > greatest) {
            throw new MalformedJson("out-of-bounds", path + "/" + name);
        }
        return number;
    }

    boolean has(String name) {
        return node.get(name) != null;
    }

    boolean isNull(String name) {
        return member(name).isNull();
    }

    <T> T object(String name, Function<JsonObject, T> reading) {
        return read(path + "/" + name, member(name), reading);
    }

    <T> List<T> objects(String name, int most, Function<JsonObject, T> reading) {
        return list(name, most, (place, item) -> read(place, item, reading));
    }

    List<String> strings(String name, int most, int longest) {
        return list(name, most, (place, item) -> {
            if (!item.isString()) {
                throw new MalformedJson("not-a-string", place);
            }
            return bounded(item.asString(), longest, place);
        });
    }

    private <T> List<T> list(String name, int most, BiFunction<String, JsonNode, T> reading) {
        JsonNode value = member(name);
        String place = path + "/" + name;
        if (!value.isArray()) {
            throw new MalformedJson("not-an-array", place);
        }
        if (value.size() > most) {
            throw new MalformedJson("out-of-bounds", place);
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(reading.apply(place + "/" + i, value.get(i)));
        }
        return items;
    }

    private static String bounded(String text, int longest, String place) {
        if (text.length() > longest) {
            throw new MalformedJson("out-of-bounds", place);
        }
        if (text.codePoints().anyMatch(JsonObject::isUnprintable)) {
            throw new MalformedJson("wrong-value", place);
        }
        return text;
    }

    /// Control characters, surrogates without partner, and marks that turn the direction of what follows.
    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c)
                || (c >= 0xd800 && c <= 0xdfff)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private JsonNode member(String name) {
        read.add(name);
        JsonNode value = node.get(name);
        if (value == null) {
            throw new MalformedJson("missing-member", path + "/" + name);
        }
        return value;
    }
}
