package dev.portreeve.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An object of a document that was read, with its members by name and type. A member that is absent, null or
/// of another type is a [CanonicalJsonException] that names the member, so a reader of a format needs no checks
/// of its own.
public final class JsonObject {

    private final Map<?, ?> members;

    private JsonObject(Map<?, ?> members) {
        this.members = members;
    }

    /// Sees a value of [CanonicalJson#read(byte\[\], int)] as an object.
    ///
    /// @throws CanonicalJsonException when it is none
    public static JsonObject of(@Nullable Object value) throws CanonicalJsonException {
        if (value instanceof Map<?, ?> members) {
            return new JsonObject(members);
        }
        throw new CanonicalJsonException(-1, "not an object");
    }

    /// Refuses members of other names, so that nothing signed or stored goes unread.
    ///
    /// @throws CanonicalJsonException naming the first one
    public JsonObject only(String... names) throws CanonicalJsonException {
        Set<String> known = Set.of(names);
        for (Object name : members.keySet()) {
            if (!(name instanceof String text && known.contains(text))) {
                throw new CanonicalJsonException(-1, "unknown member " + name);
            }
        }
        return this;
    }

    /// Whether there is a member of that name with another value than null.
    public boolean has(String name) {
        return members.get(name) != null;
    }

    /// The names of the members, in order.
    public List<String> names() {
        return members.keySet().stream().map(String.class::cast).toList();
    }

    /// @throws CanonicalJsonException when the member is not a string
    public String text(String name) throws CanonicalJsonException {
        return member(name, String.class);
    }

    /// Empty when the member is absent or null.
    ///
    /// @throws CanonicalJsonException when it is there and not a string
    public Optional<String> optionalText(String name) throws CanonicalJsonException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /// @throws CanonicalJsonException when the member is not an integer
    public long integer(String name) throws CanonicalJsonException {
        return member(name, Long.class);
    }

    /// @throws CanonicalJsonException when the member is not an integer between the bounds, both included
    public int integer(String name, int least, int most) throws CanonicalJsonException {
        long number = integer(name);
        if (number < least || number > most) {
            throw new CanonicalJsonException(-1, "member " + name + " is outside " + least + " to " + most);
        }
        return (int) number;
    }

    /// @throws CanonicalJsonException when the member is neither true nor false
    public boolean flag(String name) throws CanonicalJsonException {
        return member(name, Boolean.class);
    }

    /// @throws CanonicalJsonException when the member is not an object
    public JsonObject object(String name) throws CanonicalJsonException {
        return new JsonObject(member(name, Map.class));
    }

    /// Empty when the member is absent or null.
    ///
    /// @throws CanonicalJsonException when it is there and not an object
    public Optional<JsonObject> optionalObject(String name) throws CanonicalJsonException {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /// @throws CanonicalJsonException when the member is not an array of objects
    public List<JsonObject> objects(String name) throws CanonicalJsonException {
        List<JsonObject> objects = new ArrayList<>();
        for (Map<?, ?> item : items(name, Map.class)) {
            objects.add(new JsonObject(item));
        }
        return List.copyOf(objects);
    }

    /// @throws CanonicalJsonException when the member is not an array of strings
    public List<String> texts(String name) throws CanonicalJsonException {
        return items(name, String.class);
    }

    private <T> List<T> items(String name, Class<T> type) throws CanonicalJsonException {
        List<T> items = new ArrayList<>();
        for (Object item : member(name, List.class)) {
            if (!type.isInstance(item)) {
                throw new CanonicalJsonException(-1, "member " + name + " holds an item of another type");
            }
            items.add(type.cast(item));
        }
        return List.copyOf(items);
    }

    private <T> T member(String name, Class<T> type) throws CanonicalJsonException {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new CanonicalJsonException(-1, "member " + name + " is absent or of another type");
        }
        return type.cast(value);
    }
}
