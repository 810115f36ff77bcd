package dev.portreeve.audit;

import java.util.Optional;
import java.util.UUID;

/// Who acts: a person by random id, or the portal itself.
///
/// @param person  the person; empty for the portal itself and for somebody who is not signed in
/// @param session the first 16 hex digits of the SHA-256 of the session's id, never the id
/// @param origin  the network the request came from, shortened (IPv4 /24, IPv6 /48)
public record Actor(Optional<UUID> person, Optional<String> session, Optional<String> origin) {

    /// The portal itself, for example at its start.
    public static final Actor SYSTEM = new Actor(Optional.empty(), Optional.empty(), Optional.empty());

    /// A person, wherever they are.
    public static Actor of(UUID person) {
        return new Actor(Optional.of(person), Optional.empty(), Optional.empty());
    }

    /// The same origin and session, for another person.
    public Actor as(UUID other) {
        return new Actor(Optional.of(other), session, origin);
    }
}
