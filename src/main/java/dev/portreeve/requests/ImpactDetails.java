package dev.portreeve.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a catalog revision does to the openings of a request, with exact addresses.
///
/// @param changes   the rules that change
/// @param obstacles what the revision lacks
/// @param identical whether the rules are the same to the last byte, so that an approval of them holds
public record ImpactDetails(List<RuleChange> changes, List<ImpactObstacle> obstacles, boolean identical) {

    /// Copies the lists.
    public ImpactDetails {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
    }

    /// What kinds of change there are; [ImpactKind#UNCHANGED] alone when there is none.
    public Set<ImpactKind> kinds() {
        EnumSet<ImpactKind> kinds = EnumSet.noneOf(ImpactKind.class);
        if (opening() > 0) {
            kinds.add(ImpactKind.ADDITIVE);
        }
        if (closing() > 0) {
            kinds.add(ImpactKind.REMOVAL);
        }
        if (changes.stream().anyMatch(RuleChange::changesServices)) {
            kinds.add(ImpactKind.PORTS);
        }
        if (!obstacles.isEmpty()) {
            kinds.add(ImpactKind.IMPOSSIBLE);
        }
        return kinds.isEmpty() ? EnumSet.of(ImpactKind.UNCHANGED) : kinds;
    }

    /// How many destinations open.
    public int opening() {
        return (int) changes.stream().mapToLong(RuleChange::opening).sum();
    }

    /// How many destinations close.
    public int closing() {
        return (int) changes.stream().mapToLong(RuleChange::closing).sum();
    }

    /// How many destinations stay, with other ports.
    public int moving() {
        return changes.stream().mapToInt(RuleChange::moved).sum();
    }
}
