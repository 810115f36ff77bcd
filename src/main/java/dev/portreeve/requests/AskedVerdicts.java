package dev.portreeve.requests;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.rendering.Renderer;
import dev.portreeve.rendering.Renderers;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How what a form asks for comes out on its targets, before the form is complete.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AskedVerdicts {

    private static final int MOST_NETWORKS = 500;
    private static final int MOST_ZONES = 50;

    private final Catalog catalog;
    private final RequestDesk desk;

    AskedVerdicts(Catalog catalog, RequestDesk desk) {
        this.catalog = catalog;
        this.desk = desk;
    }

    /// The answer for a form.
    ///
    /// @param revision the catalog revision it was computed from
    /// @param results  one for each chosen target, in the order of the targets
    public record Asked(int revision, RuleSet rules, List<Result> results) {

        /// Copies the list.
        public Asked {
            results = List.copyOf(results);
        }
    }

    /// What a target makes of the rules.
    public record Result(TargetId target, RenderingResult outcome) {}

    /// Empty while tenant, features or targets are not chosen. Sources that cannot be read are left out.
    public Optional<Asked> of(RequestForm form) {
        List<TargetId> targets = form.targets().stream()
                .flatMap(word -> TargetId.tryParse(word).stream())
                .filter(target -> Renderers.of(target).isPresent())
                .sorted()
                .toList();
        return catalog.current()
                .filter(_ -> !targets.isEmpty())
                .flatMap(current -> scope(form, current, targets).map(scope -> asked(current, scope)));
    }

    private static Asked asked(CatalogRevision current, Scope scope) {
        RuleSet rules = LeastOpenings.of(current.content(), FeatureTables.standard(), scope.question());
        List<Result> results = scope.targets().stream()
                .flatMap(target -> Renderers.of(target).stream())
                .map(renderer -> result(renderer, rules, scope))
                .toList();
        return new Asked(current.number().value(), rules, results);
    }

    private static Result result(Renderer renderer, RuleSet rules, Scope scope) {
        return new Result(renderer.target().id(), renderer.render(rules, scope));
    }

    private Optional<Scope> scope(RequestForm form, CatalogRevision current, List<TargetId> targets) {
        FeatureTable table = FeatureTables.standard();
        List<FeatureId> features = form.features().stream()
                .flatMap(word -> FeatureId.tryParse(word).stream())
                .filter(feature -> table.find(feature).isPresent())
                .toList();
        Optional<ScaleUnit> unit = form.scaleUnit().isBlank()
                ? desk.scaleUnitOf(form.tenant())
                : ScaleUnit.tryParse(form.scaleUnit().strip());
        TenantLocations locations =
                new TenantLocations(RegionTables.standard(), current.content().scaleUnits());
        return unit.filter(_ -> !features.isEmpty())
                .flatMap(where -> locations
                        .regionOf(where)
                        .map(region -> new Scope(
                                Scope.LOCAL,
                                1,
                                sources(form),
                                networks(form.peers(), RequestField.PEERS),
                                Optional.empty(),
                                features,
                                where,
                                region,
                                targets)));
    }

    private static Sources sources(RequestForm form) {
        return new Sources(
                networks(form.networks(), RequestField.NETWORKS),
                ZoneLines.read(form.zones(), new RequestFormReader.Fields()).stream()
                        .limit(MOST_ZONES)
                        .toList());
    }

    private static List<dev.portreeve.addressing.Prefix> networks(String text, RequestField field) {
        return NetworkLines.read(text, field, new RequestFormReader.Fields()).stream()
                .limit(MOST_NETWORKS)
                .toList();
    }
}
