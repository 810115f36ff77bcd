package dev.portreeve.cli;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.LocationAnswer;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.rendering.InvalidScopeException;
import dev.portreeve.rendering.Renderers;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.ScopeJson;
import dev.portreeve.rendering.TargetId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What the options of `render` ask for. With a scope file, the other options may only repeat it or take fewer targets.
record RenderOrder(
        List<String> features,
        @Nullable String scaleUnit,
        List<String> targets,
        @Nullable Path scopeFile) {

    private static final int LARGEST_SCOPE = 1_000_000;

    /// Wrong usage: an option is missing that only a scope file makes superfluous.
    void check(CommandLine command) {
        if (scopeFile == null && (features.isEmpty() || scaleUnit == null || targets.isEmpty())) {
            throw new ParameterException(
                    command, "Missing option: --features, --scale-unit and --target, or --scope instead of them");
        }
    }

    /// The scope of the rendering.
    ///
    /// @throws CommandFailure naming the nearest known feature, scale unit or target when one is unknown
    Scope scope(CatalogContent content) throws CommandFailure {
        List<FeatureId> chosen = chosen();
        List<TargetId> wanted = targetIds();
        if (scopeFile == null) {
            LocationAnswer.Found found = found(content, scaleUnit == null ? "" : scaleUnit);
            return Scope.local(chosen, found.unit(), found.region(), wanted);
        }
        Scope scope = read(scopeFile);
        refuseUnknown(scope);
        if (!chosen.isEmpty() && !closure(chosen).equals(closure(scope.features()))) {
            throw new CommandFailure("--features differs from " + scopeFile + ": " + words(scope.features()));
        }
        if (scaleUnit != null && !found(content, scaleUnit).unit().equals(scope.scaleUnit())) {
            throw new CommandFailure("--scale-unit differs from " + scopeFile + ": " + scope.scaleUnit());
        }
        if (!scope.targets().containsAll(wanted)) {
            throw new CommandFailure("--target is not in " + scopeFile + ": " + words(scope.targets()));
        }
        return wanted.isEmpty() ? scope : scope.withTargets(wanted);
    }

    private static void refuseUnknown(Scope scope) throws CommandFailure {
        for (FeatureId feature : FeatureTables.standard().unknown(Set.copyOf(scope.features()))) {
            throw unknownFeature(feature.word());
        }
        for (TargetId target : scope.targets()) {
            known(target.word());
        }
    }

    private static Set<FeatureId> closure(List<FeatureId> some) {
        return FeatureTables.standard().expand(Set.copyOf(some)).ids();
    }

    private List<FeatureId> chosen() throws CommandFailure {
        FeatureTable table = FeatureTables.standard();
        Set<FeatureId> chosen = new TreeSet<>();
        for (String word : features) {
            if (word.equals("all")) {
                chosen.addAll(table.all());
            } else {
                chosen.add(FeatureId.tryParse(word)
                        .filter(id -> table.find(id).isPresent())
                        .orElseThrow(() -> unknownFeature(word)));
            }
        }
        return List.copyOf(chosen);
    }

    private static CommandFailure unknownFeature(String word) {
        return new CommandFailure("unknown feature '" + word + "'; nearest: "
                + words(FeatureTables.standard().nearest(word)));
    }

    private List<TargetId> targetIds() throws CommandFailure {
        List<TargetId> known = new ArrayList<>();
        for (String word : targets) {
            known.add(known(word));
        }
        return known;
    }

    private static TargetId known(String word) throws CommandFailure {
        return TargetId.tryParse(word)
                .filter(id -> Renderers.of(id).isPresent())
                .orElseThrow(() -> new CommandFailure("unknown target '" + word + "'; known: "
                        + words(Renderers.targets().stream()
                                .map(target -> target.id().word())
                                .toList())));
    }

    private static LocationAnswer.Found found(CatalogContent content, String text) throws CommandFailure {
        return switch (new TenantLocations(RegionTables.standard(), content.scaleUnits()).find(text)) {
            case LocationAnswer.Found found -> found;
            case LocationAnswer.Ambiguous(var candidates) ->
                throw new CommandFailure("'" + text + "' is one of several scale units: " + units(candidates));
            case LocationAnswer.Unknown(var nearest) ->
                throw new CommandFailure("unknown scale unit '" + text + "'; nearest: " + units(nearest));
        };
    }

    private static String units(List<LocationAnswer.Found> found) {
        return words(found.stream().map(LocationAnswer.Found::unit).toList());
    }

    private static String words(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Scope read(Path file) throws CommandFailure {
        try (InputStream in = Files.newInputStream(file)) {
            return ScopeJson.read(in.readNBytes(LARGEST_SCOPE));
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be read");
        } catch (InvalidScopeException e) {
            throw new CommandFailure(file + ": " + RenderTexts.scope(e));
        }
    }
}
