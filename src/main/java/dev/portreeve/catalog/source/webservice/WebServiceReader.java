package dev.portreeve.catalog.source.webservice;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.SourceReader;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an answer of the method `endpoints`: a list of sets, described in `src/docs/sources/web-service.md`.
public final class WebServiceReader implements SourceReader {

    /// The carrier of such an answer.
    public static final String CARRIER = "web-service-endpoints";

    @Override
    public String name() {
        return CARRIER;
    }

    @Override
    public boolean recognises(byte[] document) {
        String start = JsonText.start(document);
        return start.startsWith("[{") || start.startsWith("[]");
    }

    @Override
    public Reading read(byte[] document) {
        return read(document, Optional.empty());
    }

    /// Reads an answer about a known cloud.
    ///
    /// @param instance empty when it has to be guessed from the names in the answer
    public static Reading read(byte[] document, Optional<Instance> instance) {
        try {
            String digest = Digest.of(document).hex();
            ServiceAnswer answer = new ServiceAnswer(digest, instance);
            JsonCursor.walk(document, answer::read);
            Instance cloud = instance.orElseGet(() -> CloudGuess.of(answer.sets()));
            if (instance.isEmpty() && cloud != Instance.WORLDWIDE) {
                return read(document, Optional.of(cloud));
            }
            SourceDocument source = new SourceDocument(
                    CARRIER,
                    "Microsoft 365 endpoints, " + ServiceInstance.of(cloud).word(),
                    ServiceAnswer.LANGUAGE,
                    digest,
                    document.length,
                    cloud,
                    Optional.empty());
            return new Reading.Read(content(source, answer.sets(), answer.findings()));
        } catch (RefusedJson e) {
            return e.reading();
        }
    }

    private static CatalogContent content(SourceDocument source, List<EndpointSet> sets, List<Finding> found) {
        CatalogContent content = new CatalogContent(source, sets, List.of(), List.of(), List.of(), List.of());
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(CatalogLint.entries(content));
        return content.withFindings(findings);
    }
}
