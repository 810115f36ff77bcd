package dev.portreeve.identity;

import java.util.Map;
import java.util.Set;

/// A person was added.
///
/// @param userName    the name to sign in with
/// @param displayName what the person is called
public record PersonCreated(PersonId person, String userName, String displayName, Set<Role> roles)
        implements PersonEvent {

    /// Copies the roles.
    public PersonCreated {
        roles = Set.copyOf(roles);
    }

    @Override
    public String kind() {
        return "identity.person-created";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("roles", roles.stream().sorted().map(Role::code).toList());
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("userName", userName, "displayName", displayName);
    }
}
