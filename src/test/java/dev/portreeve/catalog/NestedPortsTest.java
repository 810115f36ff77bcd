package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.lint.PortVariety;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// As many ranges inside ranges as a document may have, in rows of many hosts: comparing them stays bearable.
class NestedPortsTest {

    @ParameterizedTest
    @CsvSource({"200, 10", "100, 40", "20, 1000"})
    void asManyRangesInsideRangesAsAreReadAreComparedInTime(int ranges, int hostsOfEach) {
        EndpointSet[] rows = HostilePorts.nested(ranges, hostsOfEach);
        CatalogContent all = CatalogFixture.sets(rows);
        CatalogContent fewer = CatalogFixture.sets(Arrays.copyOf(rows, rows.length / 2));
        assertThat(PortVariety.excess(all)).isEmpty();

        RevisionDiff difference =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RevisionDiffer.compare(fewer, all));

        assertThat(difference.summary().setRows().added()).isEqualTo(rows.length / 2);
    }

    @Test
    void oneAddressMoreIsRefused() {
        EndpointSet[] rows = HostilePorts.nested(100, 41);

        assertThat(PortVariety.excess(CatalogFixture.sets(rows))).contains(rows[98]);
    }

    @Test
    void oneRangeMoreIsRefused() {
        EndpointSet[] rows = HostilePorts.nested(PortVariety.MOST + 1, 1);

        assertThat(PortVariety.excess(CatalogFixture.sets(rows))).contains(rows[PortVariety.MOST]);
    }
}
