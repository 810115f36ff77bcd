package dev.portreeve.bundles.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON object of a signed file, asked member by member; anything missing, left over or of another kind is refused
/// with its place.
record Members(String place, Map<?, ?> values) {

    static Members of(String place, @Nullable Object value) throws PackageVerificationException {
        if (value instanceof Map<?, ?> map) {
            return new Members(place, map);
        }
        throw refused(place, "an object", value);
    }

    /// Refuses an object whose members are not exactly these.
    Members exactly(String... names) throws PackageVerificationException {
        TreeSet<String> actual = new TreeSet<>();
        values.keySet().forEach(name -> actual.add((String) name));
        if (!actual.equals(Set.of(names))) {
            throw new PackageVerificationException(
                    PackageProblem.JSON_MEMBER, place, "members " + new TreeSet<>(Set.of(names)), actual.toString());
        }
        return this;
    }

    String text(String name) throws PackageVerificationException {
        return value(name, "a text", String.class);
    }

    int number(String name) throws PackageVerificationException {
        long number = value(name, "a number", Long.class);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw refused(place + " " + name, "a number of at most 31 bits", number);
        }
        return (int) number;
    }

    boolean flag(String name) throws PackageVerificationException {
        return value(name, "true or false", Boolean.class);
    }

    Members object(String name) throws PackageVerificationException {
        return of(place + " " + name, values.get(name));
    }

    List<Members> objects(String name) throws PackageVerificationException {
        List<Members> objects = new ArrayList<>();
        for (Object value : value(name, "a list", List.class)) {
            objects.add(of(place + " " + name + " " + (objects.size() + 1), value));
        }
        return objects;
    }

    List<String> texts(String name) throws PackageVerificationException {
        List<String> texts = new ArrayList<>();
        for (Object value : value(name, "a list", List.class)) {
            if (!(value instanceof String text)) {
                throw refused(place + " " + name, "texts", value);
            }
            texts.add(text);
        }
        return texts;
    }

    /// A text that another text form stands behind, accepted only when it prints the same again.
    <T> T parsed(String name, String kind, Function<String, T> parser) throws PackageVerificationException {
        String text = text(name);
        Optional<T> value;
        try {
            value = Optional.of(parser.apply(text));
        } catch (RuntimeException e) {
            value = Optional.empty();
        }
        if (value.isEmpty() || !value.get().toString().equals(text)) {
            throw refused(place + " " + name, kind, text);
        }
        return value.get();
    }

    /// Refuses a member with another value.
    void expect(PackageProblem problem, String name, @Nullable Object expected) throws PackageVerificationException {
        Object actual = values.get(name);
        Object wanted = expected instanceof Integer number ? Long.valueOf(number) : expected;
        if (!values.containsKey(name) || !Objects.equals(actual, wanted)) {
            throw new PackageVerificationException(
                    problem, place + " " + name, String.valueOf(expected), String.valueOf(actual));
        }
    }

    private <T> T value(String name, String kind, Class<T> type) throws PackageVerificationException {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw refused(place + " " + name, kind, value);
        }
        return type.cast(value);
    }

    private static PackageVerificationException refused(String place, String kind, @Nullable Object value) {
        String text = String.valueOf(value);
        return new PackageVerificationException(
                PackageProblem.JSON_MEMBER, place, kind, text.length() > 80 ? text.substring(0, 80) + "…" : text);
    }
}
