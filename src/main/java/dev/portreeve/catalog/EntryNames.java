package dev.portreeve.catalog;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.shell.i18n.Texts;
import java.util.Optional;

/// The portal's own short names of the entries it knows, in the reader's language.
public final class EntryNames {

    private EntryNames() {}

    /// The own name; empty when only the source has one.
    public static Optional<String> own(Opening entry) {
        return switch (entry) {
            case EndpointSet set -> message("catalog.set." + set.id());
            case EndpointGroup group ->
                message("catalog.group." + group.key())
                        .map(name -> group.region()
                                .map(region -> regional(name, region))
                                .orElse(name));
            case ScaleUnitRow row -> Optional.of(regional(t("catalog.purpose." + purpose(row)), row.region()));
        };
    }

    /// The name of a tenant region, or its code.
    public static String region(Region region) {
        return RegionTables.standard().nameOf(region, Texts.locale()).orElse(region.code());
    }

    private static String regional(String name, Region region) {
        return t("catalog.name.regional", name, region(region));
    }

    private static String purpose(ScaleUnitRow row) {
        return Texts.has("catalog.purpose." + row.purpose()) ? row.purpose() : "other";
    }

    private static Optional<String> message(String key) {
        return Texts.has(key) ? Optional.of(t(key)) : Optional.empty();
    }
}
