package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.manifest.FileCheck;
import java.util.List;

/// The form of what a manifest says that a file passed. What was checked elsewhere cannot be checked again here.
final class FileCheckForm {

    private FileCheckForm() {}

    static void require(List<Members> checks) throws PackageVerificationException {
        for (Members check : checks) {
            check.exactly("check", "rungs", "tool", "version", "extent", "result");
            check.expect(PackageProblem.MANIFEST_DIFFERS, "result", FileCheck.PASSED);
            List<String> rungs = check.texts("rungs");
            FileCheck read;
            try {
                read = new FileCheck(
                        check.text("check"), rungs, check.text("tool"), check.text("version"), check.text("extent"));
            } catch (IllegalArgumentException e) {
                throw new PackageVerificationException(
                        PackageProblem.JSON_MEMBER, check.place(), "words of a check", String.valueOf(e.getMessage()));
            }
            if (!List.of("L1", "L2", "L3").containsAll(read.rungs())) {
                throw new PackageVerificationException(
                        PackageProblem.JSON_MEMBER, check.place(), "rungs L1 to L3", rungs.toString());
            }
        }
    }
}
