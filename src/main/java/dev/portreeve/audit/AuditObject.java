package dev.portreeve.audit;

import java.util.UUID;

/// What an event is about: a type such as `person` or `request`, and the id of one of that type.
public record AuditObject(String type, String id) {

    private static final int MAX_ID = 200;

    /// @throws IllegalArgumentException when the type is no lower-case word or the id is empty or longer than 200
    /// characters
    public AuditObject {
        if (!type.matches("[a-z][a-z-]{1,39}")) {
            throw new IllegalArgumentException("not an object type: " + type);
        }
        if (id.isEmpty() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("object id of " + id.length() + " characters");
        }
    }

    /// An object that is known by a random id.
    public static AuditObject of(String type, UUID id) {
        return new AuditObject(type, id.toString());
    }
}
