package dev.portreeve.requests;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.RuleSetJson;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.ScopeJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// `approved.json`: what a decision binds to, as canonical JSON. It names neither catalog revision nor generator, so
/// that
/// a catalog that opens the same keeps the approvals (see `src/docs/formats/package.md`).
final class ApprovedContent {

    private static final String SCHEMA = "portreeve-approved/1";
    private static final int LARGEST_VERDICTS = 16 << 20;

    private ApprovedContent() {}

    static Bytes of(RenderedSet rendered) {
        Scope scope = rendered.scope();
        Map<String, Object> members = new TreeMap<>();
        members.put("schema", SCHEMA);
        members.put("request", scope.request());
        members.put("revision", scope.revision());
        members.put("scope", read(ScopeJson.bytes(scope)));
        members.put("rules", RuleSetJson.members(rendered.rules()));
        members.put("verdicts", verdicts(rendered));
        members.put("expiry", scope.expires().orElseThrow().toString());
        Map<String, Object> files = new TreeMap<>();
        files(rendered).forEach((path, bytes) -> files.put(path, bytes.digest().hex()));
        members.put("fileDigests", files);
        return Bytes.of(CanonicalJson.bytes(members));
    }

    /// Every file that is approved, by its path in a package: what the targets load, the verdicts and the rules
    /// themselves.
    static SortedMap<String, Bytes> files(RenderedSet rendered) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        rendered.artifacts().forEach(artifact -> files.put(artifact.path(), Bytes.of(artifact.bytes())));
        return files;
    }

    private static Object verdicts(RenderedSet rendered) {
        return rendered.artifacts().stream()
                .filter(artifact -> artifact.path().equals(RenderedSet.VERDICTS))
                .findFirst()
                .map(artifact -> read(artifact.bytes()))
                .orElseThrow();
    }

    private static Object read(byte[] canonical) {
        try {
            return java.util.Objects.requireNonNull(CanonicalJson.read(canonical, LARGEST_VERDICTS));
        } catch (CanonicalJsonException e) {
            throw new IllegalStateException(
                    "rendering wrote what is not canonical: " + new String(canonical, StandardCharsets.UTF_8), e);
        }
    }
}
