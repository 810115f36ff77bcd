package dev.portreeve.rendering.proof;

/// How far a check goes.
public enum Rung {
    /// The files are accepted.
    L1,
    /// Mutants of them are refused by the same check.
    L2,
    /// Probe traffic passes and is stopped as it should.
    L3
}
