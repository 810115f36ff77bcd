package dev.portreeve.bundles;

/// How issuing or revoking ended.
public sealed interface PackageOutcome {

    /// It was done; this is the package now.
    record Done(PackageSummary issued) implements PackageOutcome {}

    /// It was refused.
    record Refused(PackageRefusal refusal) implements PackageOutcome {}
}
