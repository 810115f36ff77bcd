package dev.portreeve.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A person may do something else than before.
public record RolesChanged(PersonId person, Set<Role> before, Set<Role> after) implements PersonEvent {

    /// Copies the roles.
    public RolesChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    @Override
    public String kind() {
        return "identity.roles-changed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("before", codes(before), "after", codes(after));
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).toList();
    }
}
