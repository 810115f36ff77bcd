package dev.portreeve.identity;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/// What others may know of a person.
///
/// @param active whether the person may sign in
public record PersonProfile(PersonId id, String userName, String displayName, Set<Role> roles, boolean active) {

    /// By display name, then by user name.
    public static final Comparator<PersonProfile> BY_NAME =
            Comparator.comparing(PersonProfile::displayName).thenComparing(PersonProfile::userName);

    /// Copies the roles, in the order of [Role].
    public PersonProfile {
        EnumSet<Role> sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        roles = java.util.Collections.unmodifiableSet(sorted);
    }

    /// Whether the person is active and has the role.
    public boolean has(Role role) {
        return active && roles.contains(role);
    }
}
