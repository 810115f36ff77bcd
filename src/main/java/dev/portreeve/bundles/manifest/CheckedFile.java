package dev.portreeve.bundles.manifest;

import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import dev.portreeve.canonical.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// A file of a target, and what its package says that it passed.
///
/// @param device as in [TargetStatement]
/// @param checks none in a package of before there were any
public record CheckedFile(String target, String device, String path, List<FileCheck> checks) {

    /// Copies the list.
    public CheckedFile {
        checks = List.copyOf(checks);
    }

    /// The files of all targets of a genuine package, in the order of its manifest; none of a package whose manifest
    /// has
    /// no checks by file.
    ///
    /// @throws IllegalStateException when the manifest is none
    public static List<CheckedFile> of(Archive archive) {
        byte[] bytes = archive.file(PackageLayout.MANIFEST).orElseThrow().bytes();
        try {
            JsonObject manifest = CanonicalJson.readObject(bytes, ArchiveFile.SIZE_LIMIT);
            List<CheckedFile> files = new ArrayList<>();
            if (manifest.text("schema").equals(PackageLayout.MANIFEST_SCHEMA)) {
                for (JsonObject target : manifest.objects("targets")) {
                    for (JsonObject file : target.objects("files")) {
                        files.add(new CheckedFile(
                                target.text("target"), target.text("device"), file.text("path"), checks(file)));
                    }
                }
            }
            return files;
        } catch (CanonicalJsonException e) {
            throw new IllegalStateException("a manifest that was checked cannot be read", e);
        }
    }

    private static List<FileCheck> checks(JsonObject file) throws CanonicalJsonException {
        List<FileCheck> checks = new ArrayList<>();
        for (JsonObject check : file.objects("checks")) {
            checks.add(new FileCheck(
                    check.text("check"),
                    check.texts("rungs"),
                    check.text("tool"),
                    check.text("version"),
                    check.text("extent")));
        }
        return checks;
    }
}
