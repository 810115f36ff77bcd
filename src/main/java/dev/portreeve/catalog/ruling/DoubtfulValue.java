package dev.portreeve.catalog.ruling;

import dev.portreeve.catalog.model.Finding;

/// A value that a source check put aside: why, in which entry, and as written. Documents may bring it again.
///
/// @param code    of the finding
/// @param subject the entry as findings call it, such as `core/163`
public record DoubtfulValue(String code, String subject, String value) {

    /// The value a finding is about.
    public static DoubtfulValue of(Finding finding) {
        return new DoubtfulValue(finding.code(), finding.subject(), finding.value());
    }

    /// Whether it stands where ports should, rather than addresses.
    public boolean isPort() {
        return code.endsWith("-port") || code.endsWith("-ports");
    }
}
