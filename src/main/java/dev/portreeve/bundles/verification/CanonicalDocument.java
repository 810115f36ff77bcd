package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.CanonicalJson;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON that is already canonical (RFC 8785): read, written again, and refused on any difference, so that a
/// duplicate member, a space or another spelling of a text has nowhere to hide.
final class CanonicalDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxDocumentLength(ArchiveFile.SIZE_LIMIT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private CanonicalDocument() {}

    static Members read(ArchiveFile file) throws PackageVerificationException {
        Object value;
        byte[] again;
        try {
            value = MAPPER.readValue(file.bytes(), Object.class);
            again = CanonicalJson.bytes(value);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new PackageVerificationException(
                    PackageProblem.JSON_NOT_CANONICAL, file.path(), "canonical JSON", firstLine(e));
        }
        int difference = Arrays.mismatch(again, file.bytes());
        if (difference >= 0) {
            throw new PackageVerificationException(
                    PackageProblem.JSON_NOT_CANONICAL,
                    file.path(),
                    "canonical JSON",
                    "a difference at byte " + difference);
        }
        return Members.of(file.path(), value);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("another text");
    }
}
