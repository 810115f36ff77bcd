package dev.portreeve.catalog.interchange;

import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.lint.Sieve;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.SourceReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Interchange files as a source. Their own findings are somebody's word, so they are looked over again.
public final class InterchangeSource implements SourceReader {

    @Override
    public String name() {
        return "interchange";
    }

    @Override
    public boolean recognises(byte[] document) {
        return InterchangeReader.recognises(document);
    }

    @Override
    public Reading read(byte[] document) {
        return switch (InterchangeReader.read(document)) {
            case Reading.Refused refused -> refused;
            case Reading.Read(CatalogContent content) ->
                repeated(content)
                        .<Reading>map(at -> new Reading.Refused("interchange.wrong-value", 0, at))
                        .orElseGet(() -> new Reading.Read(checked(content)));
        };
    }

    /// A number stands for one set of a section: of two, nobody could tell which one a request means.
    private static Optional<String> repeated(CatalogContent content) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, content.sets().size())
                .filter(i -> !seen.add(CatalogLint.subject(content.sets().get(i))))
                .mapToObj(i -> "/sets/" + i)
                .findFirst();
    }

    private static CatalogContent checked(CatalogContent written) {
        CatalogContent sifted = Sieve.sift(written);
        Set<Finding> findings = new LinkedHashSet<>(sifted.findings());
        findings.addAll(CatalogLint.findings(sifted));
        return sifted.withFindings(new ArrayList<>(findings));
    }
}
