package dev.portreeve.rendering;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Rule sets to render: chosen by hand, or drawn by a seeded generator.
final class Cases {

    static final List<TargetId> TARGETS = List.of(
            TargetId.PLAIN, //
            TargetId.SQUID,
            TargetId.NFTABLES,
            TargetId.PALOALTO,
            TargetId.FORTIGATE,
            TargetId.AZURE_FIREWALL,
            TargetId.CHECKPOINT,
            TargetId.CISCO_ASA,
            TargetId.JUNIPER_SRX,
            TargetId.AWS_FIREWALL);

    /// A catalog, a scope and the rules computed from both.
    record Case(CatalogContent content, Scope scope, RuleSet rules) {
        static Case of(CatalogContent content, Scope scope) {
            return new Case(content, scope, LeastOpenings.of(content, FeatureTables.standard(), scope.question()));
        }

        @Override
        public String toString() {
            return content.source().title() + " " + new String(ScopeJson.bytes(scope), StandardCharsets.UTF_8);
        }
    }

    private Cases() {}

    /// Everything the command line calls `all`, for the first scale unit of each region.
    static List<Case> allFeaturesOncePerRegion(CatalogContent content) {
        return content.scaleUnits().stream()
                .map(row -> Case.of(
                        content,
                        Scope.local(
                                List.copyOf(FeatureTables.standard().all()),
                                row.codes().getFirst(),
                                row.region(),
                                TARGETS)))
                .toList();
    }

    /// A request with everything a scope can hold.
    static Case full(CatalogContent content) {
        List<Prefix> clients = networks("192.0.2.0/25 192.0.2.128/25 198.18.4.0/22 198.18.5.0/24 2001:db8:9::/48");
        Scope scope = new Scope(
                "PR-2026-000123",
                2,
                new Sources(clients, List.of("eth0.100", "lan")),
                networks("192.0.2.0/24 2001:db8:9::/48"),
                Optional.of(LocalDate.of(2027, 1, 31)),
                FeatureTables.standard().features().stream().map(Feature::id).toList(),
                new ScaleUnit("AMSUB0501"),
                Region.EU,
                TARGETS);
        return Case.of(content, scope);
    }

    /// A case drawn from the catalog.
    static Case draw(Random random, CatalogContent content) {
        List<FeatureId> features = new ArrayList<>();
        for (Feature feature : FeatureTables.standard().features()) {
            if (random.nextInt(4) == 0) {
                features.add(feature.id());
            }
        }
        if (features.isEmpty()) {
            features.add(FeatureId.BASE);
        }
        ScaleUnitRow row =
                content.scaleUnits().get(random.nextInt(content.scaleUnits().size()));
        ScaleUnit unit = row.codes().get(random.nextInt(row.codes().size()));
        return Case.of(
                content,
                new Scope(
                        "PR-2026-%06d".formatted(random.nextInt(1_000_000)),
                        1 + random.nextInt(9),
                        sources(random),
                        random.nextBoolean() ? networks("192.0.2.0/24 2001:db8:9::/48") : List.of(),
                        random.nextBoolean()
                                ? Optional.of(LocalDate.of(2027, 1, 1 + random.nextInt(31)))
                                : Optional.empty(),
                        features,
                        unit,
                        row.region(),
                        TARGETS));
    }

    private static Sources sources(Random random) {
        List<String> zones = random.nextInt(3) == 0 ? List.of("lan", "wlan0") : List.of();
        return switch (random.nextInt(4)) {
            case 0 -> new Sources(List.of(), zones);
            case 1 -> new Sources(networks("198.18.0.0/16 198.18.4.0/22 198.19.0.0/16"), zones);
            case 2 -> new Sources(networks("2001:db8:1::/48 2001:db8:2::/48"), zones);
            default -> new Sources(networks("192.0.2.7 2001:db8:9::/48 192.0.2.6"), zones);
        };
    }

    static List<Prefix> networks(String texts) {
        return Stream.of(texts.split(" ")).map(Prefix::parse).toList();
    }
}
