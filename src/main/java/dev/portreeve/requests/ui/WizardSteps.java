package dev.portreeve.requests.ui;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.requests.AskedVerdicts;
import dev.portreeve.requests.AskedVerdicts.Asked;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.tenants.EnforcementPoint;
import dev.portreeve.tenants.EnforcementPoints;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.TenantId;
import dev.portreeve.tenants.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the parts of the wizard from what the portal knows: tenants, enforcement points, catalog, the day.
@Component
class WizardSteps {

    private final Tenants tenants;
    private final EnforcementPoints points;
    private final Catalog catalog;
    private final AskedVerdicts verdicts;
    private final Clock clock;

    WizardSteps(Tenants tenants, EnforcementPoints points, Catalog catalog, AskedVerdicts verdicts, Clock clock) {
        this.tenants = tenants;
        this.points = points;
        this.catalog = catalog;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /// A step with fields.
    ///
    /// @param number  1 to 3
    /// @param changed called after every change by hand
    WizardStep step(int number, RequestForm form, Runnable changed) {
        return switch (number) {
            case 1 -> TenantStep.of(form, tenants(), locations(), changed);
            case 2 -> FeaturesStep.of(form, changed);
            default -> PlaceStep.of(form, points(form), today(), this::show, changed);
        };
    }

    /// The tenants there may be requests for.
    List<Tenant> tenants() {
        return tenants.active();
    }

    /// The facts of a form.
    RequestFacts facts() {
        return new RequestFacts(tenants, points, today());
    }

    /// What the rules of a catalog revision are called.
    RuleNames names(int revision) {
        return RuleNames.of(catalog, revision);
    }

    /// The minute it is now.
    java.time.Instant now() {
        return clock.instant();
    }

    private void show(RequestForm form, AskedMatrix matrix) {
        Optional<Asked> asked = verdicts.of(form);
        matrix.show(asked, names(asked.map(Asked::revision).orElse(1)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private TenantLocations locations() {
        return new TenantLocations(
                RegionTables.standard(),
                catalog.current().map(found -> found.content().scaleUnits()).orElse(List.of()));
    }

    private List<EnforcementPoint> points(RequestForm form) {
        return TenantId.tryParse(form.tenant()).map(points::of).orElse(List.of()).stream()
                .filter(EnforcementPoint::active)
                .toList();
    }
}
