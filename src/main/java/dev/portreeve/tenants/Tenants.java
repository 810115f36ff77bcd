package dev.portreeve.tenants;

import dev.portreeve.tenants.TenantEvent.TenantChanged;
import dev.portreeve.tenants.TenantEvent.TenantCreated;
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

/// The tenants. Everybody who is signed in reads, administrators change.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Tenants {

    private final TenantRepository rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Tenants(TenantRepository rows, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /// The tenant; empty when there is none with this id.
    @Transactional(readOnly = true)
    public Optional<Tenant> find(TenantId id) {
        return rows.findById(id.value()).map(TenantRow::tenant);
    }

    /// All tenants by name, those out of use too.
    @Transactional(readOnly = true)
    public List<Tenant> all() {
        return rows.findAll().stream()
                .map(TenantRow::tenant)
                .sorted(Comparator.comparing((Tenant tenant) -> Names.key(tenant.name())))
                .toList();
    }

    /// The tenants for which requests may be made, by name.
    @Transactional(readOnly = true)
    public List<Tenant> active() {
        return all().stream().filter(Tenant::active).toList();
    }

    /// Adds a tenant.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public TenantOutcome<TenantId> create(TenantData typed) {
        TenantReading reading = new TenantReading();
        Optional<Tenant> tenant = reading.tenant(TenantId.random(), typed, true);
        tenant.filter(this::nameIsTaken).ifPresent(taken -> reading.refuse(new NameTaken(taken.name())));
        if (tenant.isEmpty() || !reading.refusals().isEmpty()) {
            return new Refused<>(reading.refusals());
        }
        rows.saveAndFlush(new TenantRow(tenant.get(), clock.instant()));
        events.publishEvent(new TenantCreated(tenant.get()));
        return new Saved<>(tenant.get().id());
    }

    /// Describes a tenant differently.
    ///
    /// @param active whether requests may be made for it from now on
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public TenantOutcome<TenantId> change(TenantId id, TenantData typed, boolean active) {
        Optional<TenantRow> row = rows.findById(id.value());
        TenantReading reading = new TenantReading();
        Optional<Tenant> after = reading.tenant(id, typed, active);
        if (row.isEmpty()) {
            reading.refuse(new Unknown());
        }
        after.filter(this::nameIsTaken).ifPresent(taken -> reading.refuse(new NameTaken(taken.name())));
        if (row.isEmpty() || after.isEmpty() || !reading.refusals().isEmpty()) {
            return new Refused<>(reading.refusals());
        }
        Tenant before = row.get().tenant();
        if (!before.equals(after.get())) {
            row.get().describe(after.get());
            events.publishEvent(new TenantChanged(before, after.get()));
        }
        return new Saved<>(id);
    }

    private boolean nameIsTaken(Tenant tenant) {
        return rows.findByNameKey(Names.key(tenant.name()))
                .filter(other -> !other.tenant().id().equals(tenant.id()))
                .isPresent();
    }
}
