package dev.portreeve.identity;

import java.util.Set;

/// What an administrator enters to add a person, as typed.
public record NewPerson(String userName, String displayName, Set<Role> roles) {

    /// Copies the roles.
    public NewPerson {
        roles = Set.copyOf(roles);
    }
}
