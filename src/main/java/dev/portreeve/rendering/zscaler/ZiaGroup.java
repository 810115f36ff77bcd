package dev.portreeve.rendering.zscaler;

import java.util.List;

/// A destination group.
///
/// @param type    `DSTN_IP`, `DSTN_FQDN` or `DSTN_DOMAIN`
/// @param members never empty
record ZiaGroup(String name, String type, String description, List<String> members) {

    /// @throws IllegalArgumentException when there is no member: a rule would not be restricted by it
    ZiaGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("nothing in " + name);
        }
    }
}
