package dev.portreeve.tenants;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/// An enforcement point's row, with its sources.
@Entity
@Table(schema = "tenants", name = "enforcement_point")
class PointRow {

    @Id
    private UUID id;

    @Column(name = "tenant_id", updatable = false)
    private UUID tenantId;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "target")
    private String target;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "tenants", name = "source", joinColumns = @JoinColumn(name = "enforcement_point_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<SourceRow> sources = new ArrayList<>();

    @Column(name = "active")
    private boolean active;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    /// A source: its kind and text.
    @Embeddable
    record SourceRow(
            @Column(name = "kind") String kind,
            @Column(name = "value") String value) {

        static SourceRow of(TrafficSource source) {
            return switch (source) {
                case TrafficSource.Network network -> new SourceRow("network", network.text());
                case TrafficSource.Zone zone -> new SourceRow("zone", zone.text());
            };
        }

        TrafficSource source() {
            return kind.equals("zone")
                    ? new TrafficSource.Zone(value)
                    : new TrafficSource.Network(dev.portreeve.addressing.Prefix.parse(value));
        }
    }

    @SuppressWarnings("NullAway") // filled by Hibernate
    PointRow() {}

    @SuppressWarnings("NullAway") // describe() sets the rest
    PointRow(EnforcementPoint point, Instant now) {
        id = point.id().value();
        tenantId = point.tenant().value();
        createdAt = now;
        describe(point);
    }

    final void describe(EnforcementPoint point) {
        name = point.name();
        nameKey = Names.key(point.name());
        target = point.target();
        active = point.active();
        sources.clear();
        point.sources().forEach(source -> sources.add(SourceRow.of(source)));
    }

    EnforcementPoint point() {
        return new EnforcementPoint(
                new EnforcementPointId(id),
                new TenantId(tenantId),
                name,
                target,
                sources.stream().map(SourceRow::source).toList(),
                active);
    }
}
