package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.testing.SourceDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The real pages and what was read from them, for tests.
final class Pages {

    private Pages() {}

    static byte[] bytes(String language) {
        return SourceDocuments.bytes(
                switch (language) {
                    case "fr" -> SourceDocuments.french();
                    case "ko" -> SourceDocuments.korean();
                    case "en" -> SourceDocuments.english();
                    case "us-government" -> SourceDocuments.usGovernment();
                    default -> throw new IllegalArgumentException(language);
                });
    }

    static List<String> lines(String language) {
        return new String(bytes(language), StandardCharsets.UTF_8).lines().toList();
    }

    static CatalogContent read(String language) {
        return content(bytes(language));
    }

    static CatalogContent read(List<String> lines) {
        return content(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static CatalogContent content(byte[] bytes) {
        return switch (LearnPageReader.read(bytes)) {
            case Reading.Read(CatalogContent content) -> content;
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused);
        };
    }

    static EndpointSet set(CatalogContent content, String section, int id) {
        return content.sets().stream()
                .filter(set -> set.section().slug().equals(section) && set.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no set " + section + "/" + id));
    }

    static EndpointGroup group(CatalogContent content, String key) {
        return content.groups().stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group " + key));
    }

    static List<String> written(Stream<? extends Destination> destinations) {
        return destinations.map(Destination::written).toList();
    }

    static List<String> hosts(EndpointGroup group) {
        return written(group.hosts().stream());
    }

    /// `code value` of each finding.
    static List<String> findings(CatalogContent content) {
        return content.findings().stream().map(Pages::text).toList();
    }

    private static String text(Finding finding) {
        return finding.code() + " " + finding.value();
    }
}
