package dev.portreeve.catalog.fact;

import java.util.Comparator;

/// One thing said of an entry.
///
/// @param value in comparable form: lower-case host, network, `tcp/443`, `true`, a code
public record Fact(FactKind kind, String value) implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::kind).thenComparing(Fact::value);

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
