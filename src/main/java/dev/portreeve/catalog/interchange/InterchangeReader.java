package dev.portreeve.catalog.interchange;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads the interchange form. Accepts only what [InterchangeWriter] would write.
public final class InterchangeReader {

    private InterchangeReader() {}

    /// Whether the bytes are meant to be an interchange file: an object that names its format.
    public static boolean recognises(byte[] bytes) {
        return bytes.length > 0
                && bytes[0] == '{'
                && new String(bytes, StandardCharsets.ISO_8859_1).contains("\"format\"");
    }

    /// Reads the bytes of one file, at most 8 MiB. A refusal has the code `interchange.<what>` and, as detail, a JSON
    /// pointer such as `/sets/0/id` to the first thing that is wrong.
    public static Reading read(byte[] bytes) {
        if (bytes.length > InterchangeFormat.MOST_BYTES) {
            return refused("too-large", "");
        }
        try {
            CatalogContent content = JsonObject.read("", JsonDocument.parse(text(bytes)), InterchangeReader::content);
            return Arrays.equals(InterchangeWriter.bytes(content), bytes)
                    ? new Reading.Read(content)
                    : refused("not-canonical", "");
        } catch (MalformedJson e) {
            return refused(e.code(), e.pointer());
        }
    }

    private static Reading refused(String what, String pointer) {
        return new Reading.Refused("interchange." + what, 0, pointer);
    }

    /// What the content is after it was written and read again, without the prose that stays behind. Refused when it is
    /// larger than the form allows: such a content cannot be kept.
    public static Reading keepable(CatalogContent content) {
        return read(InterchangeWriter.bytes(content));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJson("not-utf-8", "");
        }
    }

    private static CatalogContent content(JsonObject json) {
        int form = InterchangeFormat.NAMES.indexOf(json.string("format", InterchangeFormat.WORD)) + 1;
        List<SourceDocument> sources = switch (form) {
            case 1 -> List.of(json.object("source", InterchangeReader::source));
            case 2 -> json.objects("sources", InterchangeFormat.MOST_DOCUMENTS, InterchangeReader::datedSource);
            default -> throw new MalformedJson("wrong-format", "/format");
        };
        if (sources.isEmpty()) {
            throw new MalformedJson("out-of-bounds", "/sources");
        }
        EntryReader entries = new EntryReader(new Documents(sources, form));
        return new CatalogContent(
                sources,
                json.objects("sets", InterchangeFormat.MOST_ENTRIES, entries::set),
                json.objects("groups", InterchangeFormat.MOST_ENTRIES, entries::group),
                json.objects("scaleUnits", InterchangeFormat.MOST_ENTRIES, entries::scaleUnits),
                json.objects("requirements", InterchangeFormat.MOST_ITEMS, entries.facts()::requirement),
                json.objects("findings", InterchangeFormat.MOST_FINDINGS, entries.facts()::finding));
    }

    private static SourceDocument datedSource(JsonObject json) {
        SourceDocument source = source(json);
        return new SourceDocument(
                source.carrier(),
                source.title(),
                source.language(),
                source.sha256(),
                source.bytes(),
                FactReader.word(json, "instance", Instance.values(), Instance::code),
                json.isNull("dated") ? Optional.empty() : Optional.of(date(json.string("dated", 10))));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }

    private static SourceDocument source(JsonObject json) {
        String sha256 = json.string("sha256", 64);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest");
        }
        String language = json.string("language", 20);
        if (!language.matches("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException("not a language");
        }
        return new SourceDocument(
                json.string("carrier", InterchangeFormat.WORD),
                json.string("title", InterchangeFormat.LINE),
                language,
                sha256,
                json.integer("bytes", 0, InterchangeFormat.LARGEST_DOCUMENT));
    }
}
