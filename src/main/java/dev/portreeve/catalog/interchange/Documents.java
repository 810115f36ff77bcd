package dev.portreeve.catalog.interchange;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The documents of one file, and how its facts name their places in them. Form 1 knows one document about the public
/// cloud and lines; form 2 knows several, their clouds and dates, and JSON pointers. A file has the lowest form that
/// can
/// say all of it.
record Documents(List<SourceDocument> all, int form) {

    static Documents of(CatalogContent content) {
        boolean plain = content.sources().size() == 1
                && content.source().instance() == Instance.WORLDWIDE
                && content.source().dated().isEmpty()
                && places(content).allMatch(place -> place.pointer().isEmpty());
        return new Documents(content.sources(), plain ? 1 : 2);
    }

    /// @throws IllegalArgumentException when the place is in none of the documents
    void write(Place place, Map<String, ? super Object> json) {
        int document = index(place);
        json.put("line", place.line());
        if (form == 2) {
            json.put("path", place.pointer());
            json.put("document", document);
        }
    }

    Place read(JsonObject json) {
        int line = (int) json.integer("line", 0, InterchangeFormat.LAST_LINE);
        if (form == 1) {
            return new Place(all.getFirst().sha256(), all.getFirst().language(), line);
        }
        SourceDocument document = all.get((int) json.integer("document", 0, all.size() - 1L));
        return new Place(document.sha256(), document.language(), line, json.string("path", InterchangeFormat.POINTER));
    }

    private int index(Place place) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).sha256().equals(place.document())
                        && all.get(i).language().equals(place.language()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("stands in another document: " + place));
    }

    private static Stream<Place> places(CatalogContent content) {
        Stream<Place> entries = Stream.<List<? extends Opening>>of(
                        content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .flatMap(Documents::places);
        return Stream.of(
                        entries,
                        content.requirements().stream().map(Requirement::place),
                        content.findings().stream().map(Finding::place).flatMap(Optional::stream))
                .flatMap(each -> each);
    }

    private static Stream<Place> places(Opening entry) {
        return Stream.of(
                        Stream.of(entry.place()),
                        entry.destinations().stream().map(Destination::place),
                        entry.requirements().stream().map(Requirement::place),
                        entry.notes().stream().map(Note::place))
                .flatMap(each -> each);
    }
}
