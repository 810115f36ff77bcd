package dev.portreeve.catalog.interchange;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads what entries of the interchange form share: destinations, ports, requirements, notes and their lines.
record FactReader(Documents documents) {

    Section section(JsonObject json) {
        return new Section(json.string("section", InterchangeFormat.WORD));
    }

    Place place(JsonObject json) {
        return documents.read(json);
    }

    List<Destination> destinations(JsonObject json) {
        return json.objects("destinations", InterchangeFormat.MOST_DESTINATIONS, this::destination);
    }

    private Destination destination(JsonObject json) {
        return json.has("host") ? host(json) : network(json);
    }

    /// What is shown must be what is opened: the spelling has to contain the host.
    private Destination host(JsonObject json) {
        HostPattern pattern = HostPattern.parse(json.string("host", InterchangeFormat.HOST));
        String written = json.string("written", InterchangeFormat.HOST);
        if (!written.toLowerCase(Locale.ROOT).contains(pattern.toString())) {
            throw new IllegalArgumentException("spelled as another host");
        }
        return new Destination.Host(pattern, written, json.bool("example"), place(json));
    }

    private Destination network(JsonObject json) {
        Prefix prefix = Prefix.parse(json.string("network", InterchangeFormat.WORD));
        String written = json.string("written", InterchangeFormat.WORD);
        if (!Prefix.tryParse(written).equals(Optional.of(prefix))) {
            throw new IllegalArgumentException("written as another network");
        }
        return new Destination.Network(prefix, written, place(json));
    }

    List<Service> services(JsonObject json) {
        return json.strings("services", InterchangeFormat.MOST_ITEMS, InterchangeFormat.WORD).stream()
                .map(text -> Service.tryParse(text).orElseThrow(() -> new IllegalArgumentException(text)))
                .toList();
    }

    List<Requirement> requirements(JsonObject json) {
        return json.objects("requirements", InterchangeFormat.MOST_ITEMS, this::requirement);
    }

    Requirement requirement(JsonObject json) {
        return new Requirement(
                word(json, "kind", RequirementKind.values(), RequirementKind::slug),
                json.strings("hosts", InterchangeFormat.MOST_ITEMS, InterchangeFormat.HOST).stream()
                        .map(HostPattern::parse)
                        .toList(),
                place(json));
    }

    List<Note> notes(JsonObject json) {
        return json.objects(
                "notes",
                InterchangeFormat.MOST_ITEMS,
                note -> new Note(note.string("text", InterchangeFormat.NOTE), place(note)));
    }

    Finding finding(JsonObject json) {
        return new Finding(
                json.string("code", InterchangeFormat.WORD),
                word(json, "severity", Finding.Severity.values(), Finding.Severity::word),
                findingPlace(json),
                json.string("subject", InterchangeFormat.LINE),
                json.string("value", InterchangeFormat.VALUE));
    }

    /// A finding about the whole content has no line, and in form 2 no document and no pointer.
    private Optional<Place> findingPlace(JsonObject json) {
        return json.isNull("line") ? Optional.empty() : Optional.of(place(json));
    }

    static <T> T word(JsonObject json, String name, T[] values, Function<T, String> words) {
        String word = json.string(name, InterchangeFormat.WORD);
        return Arrays.stream(values)
                .filter(value -> words.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a " + name + ": " + word));
    }
}
