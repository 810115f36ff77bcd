package dev.portreeve.requests;

/// How a step of a run ended.
enum RunStep {
    /// A batch is through, and there may be more.
    MORE,
    /// What is left is locked by somebody right now.
    WAIT,
    /// Nothing is left.
    FINISHED
}
