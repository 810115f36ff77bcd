package dev.portreeve.requests;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.TenantLocations;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads what a form means, or says at each field what is wrong with it.
final class RequestFormReader {

    private final CatalogContent catalog;
    private final FeatureTable features;
    private final Set<String> targets;
    private final LocalDate today;

    /// @param targets the target ids there are renderers for
    RequestFormReader(CatalogContent catalog, FeatureTable features, Set<String> targets, LocalDate today) {
        this.catalog = catalog;
        this.features = features;
        this.targets = Set.copyOf(targets);
        this.today = today;
    }

    /// What reading gave.
    ///
    /// @param choices  empty when anything is refused
    /// @param refusals in the order of the fields
    record Reading(Optional<RequestChoices> choices, List<RequestRefusal.FieldWrong> refusals) {}

    /// @param tenantScaleUnit the scale unit of the chosen tenant; empty when no known tenant is chosen
    Reading read(RequestForm form, Optional<ScaleUnit> tenantScaleUnit) {
        Fields fields = new Fields();
        String title = fields.line(RequestField.TITLE, form.title(), 3, 120);
        if (tenantScaleUnit.isEmpty()) {
            fields.wrong(RequestField.TENANT, form.tenant().isBlank() ? "missing" : "unknown");
        }
        Optional<ScaleUnit> scaleUnit = scaleUnit(form, tenantScaleUnit, fields);
        Optional<Region> region = scaleUnit.flatMap(this::regionOf);
        NavigableSet<FeatureId> chosen = chosen(form, fields);
        List<String> chosenTargets = targets(form, fields);
        List<Prefix> networks = NetworkLines.read(form.networks(), RequestField.NETWORKS, fields);
        List<String> zones = ZoneLines.read(form.zones(), fields);
        if (networks.isEmpty()
                && zones.isEmpty()
                && form.networks().isBlank()
                && form.zones().isBlank()) {
            fields.wrong(RequestField.NETWORKS, "missing");
        }
        List<Prefix> peers = peers(form, chosen, fields);
        Optional<LocalDate> expires = expires(form, fields);
        String justification = fields.text(RequestField.JUSTIFICATION, form.justification(), 10, 2_000);
        String ticket = fields.line(RequestField.TICKET, form.ticket(), 0, 64);
        if (!fields.refusals().isEmpty() || scaleUnit.isEmpty() || region.isEmpty() || expires.isEmpty()) {
            return new Reading(Optional.empty(), fields.refusals());
        }
        return new Reading(
                Optional.of(new RequestChoices(
                        title,
                        form.tenant(),
                        scaleUnit.get(),
                        region.get(),
                        chosen,
                        chosenTargets,
                        networks,
                        zones,
                        peers,
                        expires.get(),
                        justification,
                        ticket)),
                List.of());
    }

    private Optional<ScaleUnit> scaleUnit(RequestForm form, Optional<ScaleUnit> tenantScaleUnit, Fields fields) {
        if (form.scaleUnit().isBlank()) {
            tenantScaleUnit
                    .filter(own -> regionOf(own).isEmpty())
                    .ifPresent(own -> unknownScaleUnit(own.code(), fields));
            return tenantScaleUnit;
        }
        Optional<ScaleUnit> entered = ScaleUnit.tryParse(form.scaleUnit())
                .filter(unit -> regionOf(unit).isPresent());
        if (entered.isEmpty()) {
            unknownScaleUnit(form.scaleUnit().strip(), fields);
        }
        return entered;
    }

    private void unknownScaleUnit(String text, Fields fields) {
        fields.wrong(RequestField.SCALE_UNIT, "unknown", Fields.shortened(text));
    }

    private Optional<Region> regionOf(ScaleUnit unit) {
        return new TenantLocations(RegionTables.standard(), catalog.scaleUnits()).regionOf(unit);
    }

    private NavigableSet<FeatureId> chosen(RequestForm form, Fields fields) {
        NavigableSet<FeatureId> chosen = new TreeSet<>();
        for (String id : form.features()) {
            Optional<FeatureId> known = FeatureId.tryParse(id)
                    .filter(feature -> features.find(feature).isPresent());
            known.ifPresentOrElse(
                    chosen::add, () -> fields.wrong(RequestField.FEATURES, "unknown", Fields.shortened(id)));
        }
        if (form.features().isEmpty()) {
            fields.wrong(RequestField.FEATURES, "missing");
        }
        return chosen;
    }

    private List<String> targets(RequestForm form, Fields fields) {
        List<String> unknown = form.targets().stream()
                .filter(target -> !targets.contains(target))
                .toList();
        unknown.forEach(target -> fields.wrong(RequestField.TARGETS, "unknown", Fields.shortened(target)));
        if (form.targets().isEmpty()) {
            fields.wrong(RequestField.TARGETS, "missing");
        }
        return form.targets().stream().distinct().sorted().toList();
    }

    private List<Prefix> peers(RequestForm form, NavigableSet<FeatureId> chosen, Fields fields) {
        boolean needed = !chosen.isEmpty()
                && features.expand(chosen).entries().stream()
                        .anyMatch(entry -> entry.feature().needsPeers());
        if (!needed) {
            return List.of();
        }
        List<Prefix> peers = NetworkLines.read(form.peers(), RequestField.PEERS, fields);
        if (form.peers().isBlank()) {
            fields.wrong(RequestField.PEERS, "missing");
        }
        return peers;
    }

    private Optional<LocalDate> expires(RequestForm form, Fields fields) {
        if (form.expires().isBlank()) {
            fields.wrong(RequestField.EXPIRES, "missing");
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(form.expires());
            if (!day.isAfter(today)) {
                fields.wrong(RequestField.EXPIRES, "past");
            } else if (day.isAfter(today.plusYears(1))) {
                fields.wrong(RequestField.EXPIRES, "too-far");
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            fields.wrong(RequestField.EXPIRES, "malformed");
            return Optional.empty();
        }
    }

    /// Collects what is wrong, in the order of the fields.
    static final class Fields {

        private final List<RequestRefusal.FieldWrong> refusals = new ArrayList<>();

        void wrong(RequestField field, String problem, Object... parameters) {
            refusals.add(new RequestRefusal.FieldWrong(field, problem, List.of(parameters)));
        }

        List<RequestRefusal.FieldWrong> refusals() {
            return refusals.stream()
                    .sorted(java.util.Comparator.comparing(RequestRefusal.FieldWrong::field))
                    .toList();
        }

        String line(RequestField field, String text, int shortest, int longest) {
            String stripped = text.strip();
            if (stripped.codePoints().anyMatch(Fields::isInvisible)) {
                wrong(field, "invisible");
            }
            return bounded(field, stripped, shortest, longest);
        }

        String text(RequestField field, String text, int shortest, int longest) {
            String stripped = text.strip();
            if (stripped.codePoints().anyMatch(c -> isInvisible(c) && c != '\n' && c != '\r' && c != '\t')) {
                wrong(field, "invisible");
            }
            return bounded(field, stripped, shortest, longest);
        }

        private String bounded(RequestField field, String text, int shortest, int longest) {
            if (text.isEmpty() && shortest > 0) {
                wrong(field, "missing");
            } else if (text.length() < shortest) {
                wrong(field, "too-short", shortest);
            } else if (text.length() > longest) {
                wrong(field, "too-long", longest);
            }
            return text;
        }

        /// Control and format characters (Unicode Cc, Cf, Zl, Zp): they change how a text reads without being seen.
        private static boolean isInvisible(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> true;
                default -> false;
            };
        }

        /// At most forty characters of a wrong input, for the message.
        static String shortened(String text) {
            String visible = text.codePoints()
                    .filter(c -> !isInvisible(c))
                    .limit(40)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            return visible.length() < text.length() ? visible + "…" : visible;
        }
    }
}
