package dev.portreeve.requests;

/// How many approved and issued requests a revision does what to; kinds can combine, so they do not add up.
public record ImpactCounts(int all, int unchanged, int additive, int removal, int ports, int impossible) {

    /// How many it touches.
    public int touched() {
        return all - unchanged;
    }

    /// How many are of a kind.
    public int of(ImpactKind kind) {
        return switch (kind) {
            case UNCHANGED -> unchanged;
            case ADDITIVE -> additive;
            case REMOVAL -> removal;
            case PORTS -> ports;
            case IMPOSSIBLE -> impossible;
        };
    }
}
