package dev.portreeve.rendering;

import java.util.List;

/// A kind of enforcement point: its word and what it can say. Its product name and description are messages,
/// `rendering.target.<id>` and `rendering.target.<id>.about`.
///
/// @param abilities sorted, without repetition
public record Target(TargetId id, List<Ability> abilities) {

    /// Sorts and copies.
    public Target {
        abilities = abilities.stream().distinct().sorted().toList();
    }

    /// Whether the target can say it.
    public boolean can(Ability ability) {
        return abilities.contains(ability);
    }
}
