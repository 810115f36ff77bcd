package dev.portreeve.tenants;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.tenants.TenantRefusal.Malformed;
import dev.portreeve.tenants.TenantRefusal.SourceMalformed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what was typed and says all that is wrong with it.
final class TenantReading {

    static final int MAX_SOURCES = 200;
    private static final Pattern TARGET = Pattern.compile("[a-z][a-z0-9-]{1,31}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2,8}");

    private final List<TenantRefusal> refusals = new ArrayList<>();

    List<TenantRefusal> refusals() {
        return List.copyOf(refusals);
    }

    void refuse(TenantRefusal refusal) {
        refusals.add(refusal);
    }

    /// The tenant; empty when something is wrong.
    Optional<Tenant> tenant(TenantId id, TenantData typed, boolean active) {
        Optional<String> name = required("name", Names.MAX, Names.tryParse(typed.name()));
        Optional<Instance> instance = required("instance", 0, Instance.ofCode(typed.instance()));
        Optional<Region> region = required(
                "region",
                0,
                Optional.of(typed.region())
                        .filter(code -> REGION.matcher(code).matches())
                        .map(Region::new));
        Optional<ScaleUnit> unit = required(
                "scaleUnit",
                0,
                Optional.of(typed.scaleUnit())
                        .filter(text -> text.length() <= Names.MAX)
                        .flatMap(ScaleUnit::tryParse));
        Optional<String> notes = required("notes", Names.MAX_NOTES, Names.tryParseNotes(typed.notes()));
        return refusals.isEmpty()
                ? Optional.of(new Tenant(
                        id,
                        name.orElseThrow(),
                        instance.orElseThrow(),
                        region.orElseThrow(),
                        unit.orElseThrow(),
                        notes.orElseThrow(),
                        active))
                : Optional.empty();
    }

    /// The enforcement point; empty when something is wrong. A source given twice counts once.
    Optional<EnforcementPoint> point(
            EnforcementPointId id, TenantId tenant, EnforcementPointData typed, boolean active) {
        Optional<String> name = required("name", Names.MAX, Names.tryParse(typed.name()));
        Optional<String> target = required(
                "target",
                0,
                Optional.of(typed.target()).filter(text -> TARGET.matcher(text).matches()));
        Set<TrafficSource> sources = sources(typed.sources());
        return refusals.isEmpty()
                ? Optional.of(new EnforcementPoint(
                        id, tenant, name.orElseThrow(), target.orElseThrow(), List.copyOf(sources), active))
                : Optional.empty();
    }

    private Set<TrafficSource> sources(List<String> typed) {
        Set<TrafficSource> sources = new LinkedHashSet<>();
        if (typed.isEmpty() || typed.size() > MAX_SOURCES) {
            refusals.add(new Malformed("sources", MAX_SOURCES));
            return sources;
        }
        for (int i = 0; i < typed.size(); i++) {
            Optional<TrafficSource> source = TrafficSource.tryParse(typed.get(i));
            if (source.isPresent()) {
                sources.add(source.get());
            } else {
                refusals.add(new SourceMalformed(i + 1, shortened(typed.get(i))));
            }
        }
        return sources;
    }

    private <T> Optional<T> required(String field, int bound, Optional<T> value) {
        if (value.isEmpty()) {
            refusals.add(new Malformed(field, bound));
        }
        return value;
    }

    private static String shortened(String text) {
        int most = 40;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
