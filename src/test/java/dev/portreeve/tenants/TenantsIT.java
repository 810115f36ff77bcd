package dev.portreeve.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.audit.AuditEvent;
import dev.portreeve.audit.AuditFilter;
import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditTrail;
import dev.portreeve.tenants.TenantOutcome.Refused;
import dev.portreeve.tenants.TenantOutcome.Saved;
import dev.portreeve.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;

@IntegrationTest
@Tag("database")
@WithUserDetails("ada")
class TenantsIT {

    private static final TenantData GOOD = new TenantData("Fabrikam", "worldwide", "EU", "amsub0501", "a\r\nb");

    @Autowired
    private Tenants tenants;

    @Autowired
    private EnforcementPoints points;

    @Autowired
    private AuditTrail trail;

    @Test
    @WithUserDetails("claire")
    void demonstrationHasThreeTenantsThatEverybodyReads() {
        assertThat(tenants.active())
                .extracting(Tenant::name)
                .contains("Contoso Asia Pacific", "Contoso Europe", "Contoso North America");
        Tenant europe = tenants.active().stream()
                .filter(tenant -> tenant.name().equals("Contoso Europe"))
                .findFirst()
                .orElseThrow();
        assertThat(europe.scaleUnit().code()).isEqualTo("AMSUB0202");
        assertThat(points.of(europe.id())).extracting(EnforcementPoint::target).containsExactly("nftables", "squid");
        assertThatThrownBy(() -> tenants.create(GOOD)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void createsAndChangesATenant() {
        TenantId id = saved(tenants.create(GOOD));
        assertThat(tenants.find(id)).hasValueSatisfying(tenant -> {
            assertThat(tenant.scaleUnit().code()).isEqualTo("AMSUB0501");
            assertThat(tenant.notes()).isEqualTo("a\nb");
        });
        saved(tenants.change(id, new TenantData("Fabrikam 2", "worldwide", "EU", "AMSUB0501", ""), false));
        saved(tenants.change(id, new TenantData("Fabrikam 2", "worldwide", "EU", "AMSUB0501", ""), false));
        assertThat(tenants.active()).extracting(Tenant::id).doesNotContain(id);
        assertThat(trail.page(AuditFilter.about(AuditObject.of("tenant", id.value())), 0, 9))
                .extracting(AuditEvent::kind)
                .containsExactly("tenants.tenant-changed", "tenants.tenant-created");
    }

    @Test
    void saysAllThatIsWrongWithATenant() {
        assertThat(codes(tenants.create(new TenantData("\u200B", "mars", "eu", "AMS0", "\u0000"))))
                .containsExactly(
                        "tenants.malformed-name",
                        "tenants.malformed-instance",
                        "tenants.malformed-region",
                        "tenants.malformed-scale-unit",
                        "tenants.malformed-notes");
        assertThat(codes(tenants.create(new TenantData("CONTOSO europe", "worldwide", "EU", "AMSUB0501", ""))))
                .containsExactly("tenants.name-taken");
        assertThat(codes(tenants.change(TenantId.random(), GOOD, true))).containsExactly("tenants.unknown");
    }

    @Test
    void createsAndChangesAnEnforcementPoint() {
        TenantId tenant = saved(tenants.create(new TenantData("Adatum", "worldwide", "NA", "AMSUA0101", "")));
        var typed = new EnforcementPointData("Edge", "squid", List.of("10.0.0.0/8", " trust ", "10.0.0.0/8"));
        EnforcementPointId id = saved(points.create(tenant, typed));
        assertThat(points.find(id).orElseThrow().sources())
                .containsExactly(
                        new TrafficSource.Network(Prefix.parse("10.0.0.0/8")), new TrafficSource.Zone("trust"));
        saved(points.change(id, new EnforcementPointData("Edge", "nftables", List.of("2001:db8::/32", "trust")), true));
        assertThat(points.of(tenant)).singleElement().satisfies(point -> {
            assertThat(point.target()).isEqualTo("nftables");
            assertThat(point.sources()).extracting(TrafficSource::text).containsExactly("2001:db8::/32", "trust");
        });
    }

    @Test
    void saysAllThatIsWrongWithAnEnforcementPoint() {
        TenantId tenant = tenants.all().getFirst().id();
        assertThat(codes(points.create(
                        tenant,
                        new EnforcementPointData(
                                "", "Squid!", List.of("10.0.0.1/8", "0.0.0.0/0", "a b", "trust\nend", "10.0.0.0/8")))))
                .containsExactly(
                        "tenants.malformed-name",
                        "tenants.malformed-target",
                        "tenants.source-malformed",
                        "tenants.source-malformed",
                        "tenants.source-malformed",
                        "tenants.source-malformed");
        assertThat(codes(points.create(tenant, new EnforcementPointData("Edge", "squid", List.of()))))
                .containsExactly("tenants.malformed-sources");
        assertThat(codes(points.create(TenantId.random(), new EnforcementPointData("E", "squid", List.of("lan")))))
                .containsExactly("tenants.unknown");
    }

    private static <I> I saved(TenantOutcome<I> outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved<I>) outcome).id();
    }

    private static List<String> codes(TenantOutcome<?> outcome) {
        return ((Refused<?>) outcome)
                .refusals().stream().map(TenantRefusal::code).toList();
    }
}
