package dev.portreeve.catalog;

import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.interchange.InterchangeSource;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.lint.PortVariety;
import dev.portreeve.catalog.lint.Sieve;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.SourceReader;
import dev.portreeve.catalog.source.learn.LearnPages;
import dev.portreeve.catalog.source.servicetags.ServiceTagsReader;
import dev.portreeve.catalog.source.webservice.WebServiceReader;
import java.util.List;
import java.util.stream.Collectors;

/// Reads a document of any kind the portal knows, told apart by its content, never by its name.
public final class DocumentReader {

    /// The kinds, in the order in which they are asked.
    private static final List<SourceReader> READERS =
            List.of(new InterchangeSource(), new ServiceTagsReader(), new WebServiceReader(), new LearnPages());

    private DocumentReader() {}

    /// What the document says. One that no reader recognises is refused with `source.unknown` and the known kinds as
    /// detail.
    public static Reading read(byte[] document) {
        return READERS.stream()
                .filter(reader -> reader.recognises(document))
                .findFirst()
                .map(reader -> bounded(reader.read(document)))
                .orElseGet(DocumentReader::unknown);
    }

    /// A content of too many different ports is refused: looking at each of them would keep the portal busy.
    private static Reading bounded(Reading reading) {
        return reading instanceof Reading.Read(CatalogContent content)
                ? PortVariety.excess(content)
                        .<Reading>map(DocumentReader::tooManyPorts)
                        .orElse(reading)
                : reading;
    }

    private static Reading tooManyPorts(Opening entry) {
        Place place = entry.place();
        String at = place.pointer().isEmpty() ? CatalogLint.subject(entry) : place.pointer();
        return new Reading.Refused("source.too-many-ports", place.line(), at);
    }

    /// The content as a revision would hold it: dangerous values sifted out, and only what the interchange form keeps.
    static Reading keepable(byte[] document) {
        return switch (read(document)) {
            case Reading.Refused refused -> refused;
            case Reading.Read(CatalogContent content)
            when isTags(content) -> new Reading.Refused("source.tags-alone", 0, "");
            case Reading.Read read -> InterchangeReader.keepable(Sieve.sift(read.content()));
        };
    }

    /// As [#keepable(byte\[\])], and files of service tags as well, which are larger than a revision may be.
    static Reading whole(byte[] document) {
        return switch (read(document)) {
            case Reading.Read(CatalogContent content)
            when !isTags(content) -> InterchangeReader.keepable(Sieve.sift(content));
            case Reading other -> other;
        };
    }

    /// Tags say nothing about what they are for: they add networks to a set and are no revision by themselves.
    private static boolean isTags(CatalogContent content) {
        return content.source().carrier().equals(ServiceTagsReader.CARRIER);
    }

    /// The content without what was noticed about it: its facts.
    static byte[] facts(CatalogContent content) {
        return InterchangeWriter.bytes(content.withFindings(List.of()));
    }

    private static Reading unknown() {
        return new Reading.Refused(
                "source.unknown", 0, READERS.stream().map(SourceReader::name).collect(Collectors.joining(", ")));
    }
}
