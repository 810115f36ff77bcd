package dev.portreeve.rendering.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts what is too long for one object of a target.
public final class Parts {

    private Parts() {}

    /// The values in parts of at most `most`, in their order; none for no values.
    public static <T> List<List<T>> of(List<T> values, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += most) {
            parts.add(values.subList(from, Math.min(values.size(), from + most)));
        }
        return parts;
    }
}
