package dev.portreeve.catalog.ruling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The decisions in force, by what they are about.
///
/// Accepting opens something, so it holds for the entry it was made for. Rejecting opens nothing: it holds wherever the
/// same value comes up for the same reason, unless the entry has a decision of its own.
public final class Rulings {

    private record Anywhere(String code, String value) {}

    private final Map<DoubtfulValue, Ruling> byValue = new HashMap<>();
    private final Map<Anywhere, Ruling> rejected = new HashMap<>();

    /// @param rulings at most one for each value
    public Rulings(Collection<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            byValue.put(ruling.about(), ruling);
            if (ruling.verdict() == Verdict.REJECT) {
                rejected.put(anywhere(ruling.about()), ruling);
            }
        }
    }

    /// No decisions.
    public static Rulings none() {
        return new Rulings(List.of());
    }

    /// The decision that holds for a value.
    public Optional<Ruling> on(DoubtfulValue doubtful) {
        Ruling own = byValue.get(doubtful);
        return Optional.ofNullable(own != null ? own : rejected.get(anywhere(doubtful)));
    }

    private static Anywhere anywhere(DoubtfulValue doubtful) {
        return new Anywhere(doubtful.code(), doubtful.value());
    }
}
