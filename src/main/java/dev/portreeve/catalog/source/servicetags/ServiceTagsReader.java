package dev.portreeve.catalog.source.servicetags;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.Answer;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.SourceReader;
import dev.portreeve.catalog.source.json.JsonCursor;
import dev.portreeve.catalog.source.json.JsonText;
import dev.portreeve.catalog.source.json.RefusedJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads a file of service tags: each tag becomes a group of networks without ports. Described in
/// `src/docs/sources/service-tags.md`.
public final class ServiceTagsReader implements SourceReader {

    /// The carrier of such a file.
    public static final String CARRIER = "service-tags";

    /// Where tags stand in a content.
    public static final Section SECTION = new Section("service-tags");

    @Override
    public String name() {
        return CARRIER;
    }

    @Override
    public boolean recognises(byte[] document) {
        return JsonText.start(document).startsWith("{")
                && new String(document, StandardCharsets.ISO_8859_1).contains("\"addressPrefixes\"");
    }

    @Override
    public Reading read(byte[] document) {
        return read(document, _ -> true);
    }

    /// Reads the tags of some names only; the others cost little.
    public static Reading read(byte[] document, Predicate<String> wanted) {
        try {
            TagFile file = walk(document, wanted);
            SourceDocument source = new SourceDocument(
                    CARRIER,
                    title(file),
                    TagFile.LANGUAGE,
                    Digest.of(document).hex(),
                    document.length,
                    cloud(file.cloud()),
                    Optional.empty());
            return new Reading.Read(
                    new CatalogContent(source, List.of(), file.groups(), List.of(), List.of(), file.findings()));
        } catch (RefusedJson e) {
            return e.reading();
        }
    }

    /// The names of the tags, in the order of the file, with how many networks each has.
    public static Answer<List<TagSummary>> tags(byte[] document) {
        try {
            return new Answer.Given<>(walk(document, _ -> false).tags());
        } catch (RefusedJson e) {
            return new Answer.Refused<>(e.reading());
        }
    }

    private static TagFile walk(byte[] document, Predicate<String> wanted) throws RefusedJson {
        TagFile file = new TagFile(Digest.of(document).hex(), wanted);
        JsonCursor.walk(document, file::read);
        return file;
    }

    private static String title(TagFile file) {
        String cloud = file.cloud().isEmpty() ? "" : ", " + file.cloud();
        return "Azure service tags" + cloud + (file.change() > 0 ? ", change " + file.change() : "");
    }

    /// Azure has one cloud for both government clouds of Microsoft 365.
    private static Instance cloud(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "china", "azurechina" -> Instance.CHINA;
            case "usgov", "azuregovernment" -> Instance.US_GOVERNMENT_GCC_HIGH;
            default -> Instance.WORLDWIDE;
        };
    }
}
