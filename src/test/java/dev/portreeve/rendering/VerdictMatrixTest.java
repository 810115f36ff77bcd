package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.StarterRevision;
import dev.portreeve.rendering.VerdictMatrix.Row;
import dev.portreeve.rules.EveryEntry;
import dev.portreeve.testing.GoldenFiles;
import org.junit.jupiter.api.Test;

/// The matrix of every revision that ships, to be read like code.
class VerdictMatrixTest {

    @Test
    void everyShippedRevisionHasItsMatrix() {
        for (StarterRevision revision : StarterCatalog.revisions()) {
            VerdictMatrix matrix = VerdictMatrix.of(revision.content());
            GoldenFiles.check("matrix/" + revision.number() + ".json", CanonicalJson.bytes(MatrixJson.of(matrix)));
        }
    }

    @Test
    void eachThingAnEntryAsksForHasOneVerdictOnEachTarget() {
        StarterRevision newest = StarterCatalog.revisions().getLast();
        VerdictMatrix matrix = VerdictMatrix.of(newest.content());

        assertThat(matrix.rows()).extracting(Row::rule).isEqualTo(EveryEntry.of(newest.content()));
        for (Row row : matrix.rows()) {
            for (TargetId target : matrix.targets()) {
                assertThat(row.verdicts().get(target))
                        .as(row.rule().id() + " on " + target)
                        .extracting(Verdict::entry)
                        .containsExactlyElementsOf(Entry.of(row.rule()));
            }
        }
    }
}
