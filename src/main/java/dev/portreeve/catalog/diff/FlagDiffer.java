package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.diff.FlagChange.Flag;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Compares the properties of two states of one entry.
final class FlagDiffer {

    private FlagDiffer() {}

    /// In the order of [Flag].
    static List<FlagChange> compare(Opening before, Opening after, boolean sameLanguage) {
        Map<Flag, String> from = flags(before);
        Map<Flag, String> to = flags(after);
        List<FlagChange> changes = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            String old = from.getOrDefault(flag, "");
            String now = to.getOrDefault(flag, "");
            if (!old.equals(now) && (flag != Flag.DESCRIPTION || sameLanguage)) {
                changes.add(new FlagChange(flag, old, now));
            }
        }
        return changes;
    }

    private static Map<Flag, String> flags(Opening entry) {
        Map<Flag, String> flags = new EnumMap<>(Flag.class);
        switch (entry) {
            case EndpointSet set -> {
                flags.put(Flag.CATEGORY, set.category().word());
                flags.put(Flag.REQUIRED, Boolean.toString(set.required()));
                flags.put(Flag.EXPRESS_ROUTE, Boolean.toString(set.expressRoute()));
                flags.put(Flag.DESCRIPTION, set.description());
            }
            case EndpointGroup group -> {
                flags.put(Flag.CATEGORY, group.category().word());
                flags.put(Flag.REQUIRED, Boolean.toString(group.required()));
                flags.put(Flag.EXPRESS_ROUTE, Boolean.toString(group.expressRoute()));
                flags.put(Flag.POINTER, Boolean.toString(group.pointer()));
                flags.put(Flag.INFERRED, Boolean.toString(group.inferred()));
                flags.put(Flag.DIRECTION, group.direction().word());
                flags.put(Flag.DESCRIPTION, group.description());
            }
            case ScaleUnitRow _ -> {
                // a row has no flags
            }
        }
        return flags;
    }
}
