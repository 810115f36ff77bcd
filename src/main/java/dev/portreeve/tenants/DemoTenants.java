package dev.portreeve.tenants;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.identity.Demonstration;
import dev.portreeve.tenants.TenantEvent.EnforcementPointCreated;
import dev.portreeve.tenants.TenantEvent.TenantCreated;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The tenants of the demonstration: Contoso, Microsoft's company for examples, in three places, with addresses
/// from
/// private and documentation networks.
@Component
@Order(20)
class DemoTenants implements ApplicationRunner {

    private final TenantRepository tenants;
    private final PointRepository points;
    private final Demonstration demonstration;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DemoTenants(
            TenantRepository tenants,
            PointRepository points,
            Demonstration demonstration,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tenants = tenants;
        this.points = points;
        this.demonstration = demonstration;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!demonstration.isOn() || tenants.count() > 0) {
            return;
        }
        TenantId europe = tenant("Contoso Europe", Region.EU, "AMSUB0202");
        point(europe, "Paris proxy", "squid", "10.20.0.0/16", "10.21.0.0/16");
        point(europe, "Paris edge", "nftables", "10.20.0.0/16", "2001:db8:20::/48");
        TenantId asia = tenant("Contoso Asia Pacific", Region.AP, "AMSUC0101");
        point(asia, "Seoul proxy", "squid", "10.40.0.0/16");
        point(asia, "Seoul edge", "nftables", "10.40.0.0/16");
        TenantId america = tenant("Contoso North America", Region.NA, "AMSUA0501");
        point(america, "Denver proxy", "squid", "10.60.0.0/15");
        point(america, "Denver edge", "nftables", "10.60.0.0/15");
    }

    private TenantId tenant(String name, Region region, String unit) {
        Tenant tenant = new Tenant(TenantId.random(), name, Instance.WORLDWIDE, region, new ScaleUnit(unit), "", true);
        tenants.saveAndFlush(new TenantRow(tenant, clock.instant()));
        events.publishEvent(new TenantCreated(tenant));
        return tenant.id();
    }

    private void point(TenantId tenant, String name, String target, String... sources) {
        EnforcementPoint point = new EnforcementPoint(
                EnforcementPointId.random(),
                tenant,
                name,
                target,
                Arrays.stream(sources)
                        .map(source -> TrafficSource.tryParse(source).orElseThrow())
                        .toList(),
                true);
        points.saveAndFlush(new PointRow(point, clock.instant()));
        events.publishEvent(new EnforcementPointCreated(point));
    }
}
