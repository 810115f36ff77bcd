package dev.portreeve.catalog.fact;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.Comparator;

/// What sources speak of, whatever section they put it in: a numbered set, a group or a row of scale units.
///
/// @param name `163`, `attestation/NA`, `windows/EU`
public record Topic(Form form, String name) implements Comparable<Topic> {

    /// What kind of entry it is.
    public enum Form {
        SET,
        GROUP,
        SCALE_UNITS
    }

    private static final Comparator<Topic> ORDER = Comparator.comparing(Topic::form)
            .thenComparingInt(topic -> topic.name.length() * (topic.form == Form.SET ? 1 : 0))
            .thenComparing(Topic::name);

    /// What an entry is about.
    public static Topic of(Opening entry) {
        return switch (entry) {
            case EndpointSet set -> new Topic(Form.SET, set.id().toString());
            case EndpointGroup group ->
                new Topic(
                        Form.GROUP,
                        group.key() + group.region().map(region -> "/" + region).orElse(""));
            case ScaleUnitRow row -> new Topic(Form.SCALE_UNITS, row.purpose() + "/" + row.region());
        };
    }

    @Override
    public int compareTo(Topic other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
