package dev.portreeve.tenants;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A tenant's row.
@Entity
@Table(schema = "tenants", name = "tenant")
class TenantRow {

    @Id
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "instance")
    private String instance;

    @Column(name = "region")
    private String region;

    @Column(name = "scale_unit")
    private String scaleUnit;

    @Column(name = "notes")
    private String notes;

    @Column(name = "active")
    private boolean active;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway") // filled by Hibernate
    TenantRow() {}

    @SuppressWarnings("NullAway") // describe() sets the rest
    TenantRow(Tenant tenant, Instant now) {
        id = tenant.id().value();
        createdAt = now;
        describe(tenant);
    }

    final void describe(Tenant tenant) {
        name = tenant.name();
        nameKey = Names.key(tenant.name());
        instance = tenant.instance().code();
        region = tenant.region().code();
        scaleUnit = tenant.scaleUnit().code();
        notes = tenant.notes();
        active = tenant.active();
    }

    Tenant tenant() {
        return new Tenant(
                new TenantId(id),
                name,
                Instance.ofCode(instance).orElseThrow(),
                new Region(region),
                new ScaleUnit(scaleUnit),
                notes,
                active);
    }
}
