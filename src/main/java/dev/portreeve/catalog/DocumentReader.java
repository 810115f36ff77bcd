package dev.portreeve.catalog;

import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.lint.Sieve;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.LearnPageReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads a document of any kind the portal knows, told apart by its content, never by its name.
final class DocumentReader {

    private DocumentReader() {}

    /// The content as a revision would hold it: dangerous values sifted out, and only what the interchange form keeps.
    static Reading read(byte[] document) {
        boolean interchange = InterchangeReader.recognises(document);
        Reading reading = interchange ? InterchangeReader.read(document) : LearnPageReader.read(document);
        return switch (reading) {
            case Reading.Refused refused -> refused;
            case Reading.Read read -> stored(interchange ? checked(read.content()) : Sieve.sift(read.content()));
        };
    }

    /// A file from elsewhere is looked over here as well: its own findings are somebody's word.
    private static CatalogContent checked(CatalogContent written) {
        CatalogContent sifted = Sieve.sift(written);
        Set<Finding> findings = new LinkedHashSet<>(sifted.findings());
        findings.addAll(CatalogLint.findings(sifted));
        return sifted.withFindings(new ArrayList<>(findings));
    }

    private static Reading stored(CatalogContent content) {
        return InterchangeReader.read(InterchangeWriter.bytes(content));
    }

    /// The content without what was noticed about it: its facts.
    static byte[] facts(CatalogContent content) {
        return InterchangeWriter.bytes(content.withFindings(List.of()));
    }
}
