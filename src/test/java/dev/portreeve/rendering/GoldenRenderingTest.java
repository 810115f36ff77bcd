package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.GoldenFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bytes of whole renderings, to be read like code.
class GoldenRenderingTest {

    private static final List<TargetId> TARGETS = List.of(
            TargetId.PLAIN, //
            TargetId.SQUID,
            TargetId.NFTABLES,
            TargetId.AZURE_FIREWALL,
            TargetId.AWS_FIREWALL);

    @Test
    void everythingAScopeCanHold() {
        check("full", Cases.full(SampleCatalog.content()));
    }

    @Test
    void deviceManagementWithoutARequest() {
        Scope scope = Scope.local(List.of(FeatureId.BASE), new ScaleUnit("AMSUA0101"), Region.NA, Cases.TARGETS);
        check("base", Case.of(SampleCatalog.content(), scope));
    }

    private static void check(String scenario, Case given) {
        Scope scope = given.scope().withTargets(TARGETS);
        RenderedSet.Outcome outcome = RenderedSet.of(given.rules(), scope);
        assertThat(outcome).isInstanceOf(RenderedSet.Complete.class);
        RenderedSet set = ((RenderedSet.Complete) outcome).set();
        for (Artifact artifact : set.artifacts()) {
            GoldenFiles.check("rendering/" + scenario + "/" + artifact.path(), artifact.bytes());
        }
        GoldenFiles.check("rendering/" + scenario + "/scope.json", ScopeJson.bytes(scope));
    }
}
