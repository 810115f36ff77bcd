package dev.portreeve.catalog;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.compose.Companion;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.drift.DriftKind;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import java.util.List;
import java.util.Optional;

/// What a document turned out to be when a steward had it read.
public sealed interface ImportReading {

    /// Nothing was taken from it.
    record Refused(CatalogRefusal refusal) implements ImportReading {}

    /// It could become the next revision.
    ///
    /// @param content    as it would be published: values in quarantine are left out and stand in the findings
    /// @param current    the revision it was compared with; empty when there is none yet
    /// @param difference against the current revision; empty when there is none yet
    /// @param identical  whether it says what the current revision says, so that publishing would change nothing
    /// @param drift      how it departs from the current revision further than usual
    /// @param companions what other sources add, or could add
    record Candidate(
            CatalogContent content,
            Optional<RevisionNumber> current,
            Optional<RevisionDiff> difference,
            boolean identical,
            List<Drift> drift,
            List<Companion> companions)
            implements ImportReading {

        /// Copies the lists.
        public Candidate {
            drift = List.copyOf(drift);
            companions = List.copyOf(companions);
        }

        /// Tells this content from any other, its findings included.
        public Digest digest() {
            return Digest.of(InterchangeWriter.bytes(content));
        }

        /// The departures of one weight.
        public List<Drift> drift(DriftKind.Weight weight) {
            return drift.stream().filter(each -> each.kind().weight() == weight).toList();
        }

        /// The findings of one weight, in the order of the source.
        public List<Finding> findings(Finding.Severity severity) {
            return content.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
        }
    }
}
