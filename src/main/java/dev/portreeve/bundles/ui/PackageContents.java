package dev.portreeve.bundles.ui;

import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveException;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import dev.portreeve.canonical.JsonObject;
import dev.portreeve.identity.PersonId;
import dev.portreeve.rendering.InvalidScopeException;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.ScopeJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the signed files of a package say, so that its page shows the evidence itself and not a second account of it.
///
/// @param catalogRevision the revision it was computed from
/// @param scope           where it applies
/// @param quorum          how many approvals were needed
/// @param decisions       on this revision, oldest first
/// @param gaps            what was asked for and is not in the catalog revision
/// @param counts          for each target, how many things asked for have which verdict, by the verdict's word
record PackageContents(
        Archive archive,
        long catalogRevision,
        Scope scope,
        long quorum,
        List<Decided> decisions,
        List<Gap> gaps,
        Map<String, Map<String, Long>> counts) {

    /// What one person decided.
    ///
    /// @param verdict `approve`, `request-changes` or `reject`
    /// @param counted whether it counts towards the quorum
    record Decided(PersonId person, String verdict, Instant at, boolean counted) {}

    /// Something asked for that is not opened.
    ///
    /// @param code of the rule finding
    record Gap(String code, String feature, String subject, List<String> parameters) {}

    /// Reads a package that the portal has issued.
    ///
    /// @throws IllegalStateException when it is not one: its files were checked before it was stored
    static PackageContents read(Bytes zip) {
        try {
            Archive archive = CanonicalZip.read(zip.array());
            JsonObject approvals = json(archive, PackageLayout.APPROVALS);
            JsonObject verdicts = json(archive, PackageLayout.VERDICTS);
            return new PackageContents(
                    archive,
                    json(archive, PackageLayout.MANIFEST).object("catalog").integer("revision"),
                    ScopeJson.read(file(archive, PackageLayout.SCOPE)),
                    approvals.object("policy").integer("quorum"),
                    decisions(approvals),
                    gaps(verdicts),
                    counts(verdicts.object("targets")));
        } catch (ArchiveException | CanonicalJsonException | InvalidScopeException e) {
            throw new IllegalStateException("an issued package cannot be read", e);
        }
    }

    /// The paths of the files of a target, in their order.
    List<String> paths(String target) {
        return archive.files().stream()
                .map(ArchiveFile::path)
                .filter(path -> path.startsWith(target + "/"))
                .toList();
    }

    private static List<Decided> decisions(JsonObject approvals) throws CanonicalJsonException {
        List<Decided> decisions = new ArrayList<>();
        for (JsonObject each : approvals.objects("decisions")) {
            decisions.add(new Decided(
                    PersonId.tryParse(each.text("person")).orElseThrow(),
                    each.text("verdict"),
                    Instant.parse(each.text("at")),
                    each.flag("counted")));
        }
        return List.copyOf(decisions);
    }

    private static List<Gap> gaps(JsonObject verdicts) throws CanonicalJsonException {
        List<Gap> gaps = new ArrayList<>();
        for (JsonObject each : verdicts.objects("findings")) {
            if (each.text("kind").equals("gap")) {
                gaps.add(new Gap(
                        each.text("code"), each.text("feature"), each.text("subject"), each.texts("parameters")));
            }
        }
        return gaps.stream().distinct().toList();
    }

    private static Map<String, Map<String, Long>> counts(JsonObject targets) throws CanonicalJsonException {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String target : targets.names()) {
            JsonObject members = targets.object(target).object("counts");
            Map<String, Long> numbers = new TreeMap<>();
            for (String kind : members.names()) {
                numbers.put(kind, members.integer(kind));
            }
            counts.put(target, numbers);
        }
        return counts;
    }

    private static JsonObject json(Archive archive, String path) throws CanonicalJsonException {
        return CanonicalJson.readObject(file(archive, path), ArchiveFile.SIZE_LIMIT);
    }

    private static byte[] file(Archive archive, String path) {
        return archive.file(path).orElseThrow().bytes();
    }
}
