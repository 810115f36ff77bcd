package dev.portreeve.approvals;

import dev.portreeve.requests.RequestFinding;
import dev.portreeve.requests.RequestFinding.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// One line of the approval queue.
public record QueueEntry(Review review, List<RequestFinding> findings) {

    /// Heaviest findings first, then the one that waits longest.
    public static final Comparator<QueueEntry> RISKS_FIRST = Comparator.<QueueEntry>comparingLong(
                    entry -> -entry.count(Severity.HIGH))
            .thenComparingLong(entry -> -entry.count(Severity.MEDIUM))
            .thenComparing(QueueEntry::since);

    /// Copies the findings.
    public QueueEntry {
        findings = List.copyOf(findings);
    }

    /// How many findings of that weight.
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /// Since when it waits.
    public Instant since() {
        return review.request().submittedAt().orElse(review.request().updatedAt());
    }
}
