package dev.portreeve.tenants;

import dev.portreeve.tenants.TenantEvent.EnforcementPointChanged;
import dev.portreeve.tenants.TenantEvent.EnforcementPointCreated;
import dev.portreeve.tenants.TenantOutcome.Refused;
import dev.portreeve.tenants.TenantOutcome.Saved;
import dev.portreeve.tenants.TenantRefusal.NameTaken;
import dev.portreeve.tenants.TenantRefusal.Unknown;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The firewalls and proxies of the tenants. Everybody who is signed in reads, administrators change.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class EnforcementPoints {

    private final PointRepository rows;
    private final TenantRepository tenants;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TargetWords targets;

    EnforcementPoints(
            PointRepository rows,
            TenantRepository tenants,
            Clock clock,
            ApplicationEventPublisher events,
            TargetWords targets) {
        this.targets = targets;
        this.rows = rows;
        this.tenants = tenants;
        this.clock = clock;
        this.events = events;
    }

    /// The words of the targets that files can be made for.
    public List<String> targets() {
        return targets.all();
    }

    /// The enforcement point; empty when there is none with this id.
    @Transactional(readOnly = true)
    public Optional<EnforcementPoint> find(EnforcementPointId id) {
        return rows.findById(id.value()).map(PointRow::point);
    }

    /// All enforcement points of a tenant by name, those out of use too.
    @Transactional(readOnly = true)
    public List<EnforcementPoint> of(TenantId tenant) {
        return rows.findByTenantId(tenant.value()).stream()
                .map(PointRow::point)
                .sorted(Comparator.comparing((EnforcementPoint point) -> Names.key(point.name())))
                .toList();
    }

    /// Adds an enforcement point.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public TenantOutcome<EnforcementPointId> create(TenantId tenant, EnforcementPointData typed) {
        TenantReading reading = new TenantReading();
        Optional<EnforcementPoint> point = reading.point(EnforcementPointId.random(), tenant, typed, true);
        if (!tenants.existsById(tenant.value())) {
            reading.refuse(new Unknown());
        }
        point.filter(this::nameIsTaken).ifPresent(taken -> reading.refuse(new NameTaken(taken.name())));
        if (point.isEmpty() || !reading.refusals().isEmpty()) {
            return new Refused<>(reading.refusals());
        }
        rows.saveAndFlush(new PointRow(point.get(), clock.instant()));
        events.publishEvent(new EnforcementPointCreated(point.get()));
        return new Saved<>(point.get().id());
    }

    /// Describes an enforcement point differently.
    ///
    /// @param active whether requests may be made for it from now on
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public TenantOutcome<EnforcementPointId> change(EnforcementPointId id, EnforcementPointData typed, boolean active) {
        Optional<PointRow> row = rows.findById(id.value());
        if (row.isEmpty()) {
            return new Refused<>(List.of(new Unknown()));
        }
        EnforcementPoint before = row.get().point();
        TenantReading reading = new TenantReading();
        Optional<EnforcementPoint> after = reading.point(id, before.tenant(), typed, active);
        after.filter(this::nameIsTaken).ifPresent(taken -> reading.refuse(new NameTaken(taken.name())));
        if (after.isEmpty() || !reading.refusals().isEmpty()) {
            return new Refused<>(reading.refusals());
        }
        if (!before.equals(after.get())) {
            row.get().describe(after.get());
            events.publishEvent(new EnforcementPointChanged(before, after.get()));
        }
        return new Saved<>(id);
    }

    private boolean nameIsTaken(EnforcementPoint point) {
        return rows.findByTenantIdAndNameKey(point.tenant().value(), Names.key(point.name()))
                .filter(other -> !other.point().id().equals(point.id()))
                .isPresent();
    }
}
