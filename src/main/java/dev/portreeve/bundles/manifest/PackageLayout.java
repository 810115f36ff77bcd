package dev.portreeve.bundles.manifest;

import java.util.List;
import java.util.Set;

/// Every name inside and around a package, in one place.
public final class PackageLayout {

    /// The list of digests, the one file that is signed.
    public static final String SUMS = "SHA256SUMS";
    /// Its signature for OpenSSH.
    public static final String SSH_SIGNATURE = SUMS + ".sshsig";
    /// Its signature for OpenSSL.
    public static final String RAW_SIGNATURE = SUMS + ".sig";
    /// What the package is.
    public static final String MANIFEST = "manifest.json";
    /// What was approved: the bytes whose digest every approval names.
    public static final String APPROVED = "approved.json";
    /// Who decided what.
    public static final String APPROVALS = "approvals.json";
    /// Where it applies.
    public static final String SCOPE = "scope.json";
    /// How each rule is expressed on each target.
    public static final String VERDICTS = "verdicts.json";
    /// The difference to the package before.
    public static final String CHANGES = "CHANGES.md";
    /// What of the package before may be closed.
    public static final String REMOVALS = "changes/removals.json";
    /// Where the files are that take a target from the package before to this one: `<target>/added/…`,
    /// `<target>/removed/…`.
    public static final String CHANGE_FILES = "changes/";
    /// The commands.
    public static final String INSTRUCTIONS = "VERIFY.txt";
    /// The rules, apart from any target.
    public static final String RULES = "rules/rules.json";

    /// The schema of [#MANIFEST].
    public static final String MANIFEST_SCHEMA = "portreeve-manifest/2";
    /// The schema of manifests that name checks for a target as a whole; packages that have it are genuine.
    public static final String EARLIER_MANIFEST_SCHEMA = "portreeve-manifest/1";
    /// The schema of [#APPROVED].
    public static final String APPROVED_SCHEMA = "portreeve-approved/1";
    /// The schema of [#APPROVALS].
    public static final String APPROVALS_SCHEMA = "portreeve-approvals/1";

    /// The schema of [#REMOVALS].
    public static final String REMOVALS_SCHEMA = "portreeve-removals/1";

    /// The file of trusted keys that a verifier keeps beside the package.
    public static final String SIGNERS_FILE = "portreeve.allowed_signers";
    /// The public key for OpenSSL that a verifier keeps beside the package.
    public static final String KEY_FILE = "portreeve.pem";

    /// The files that [#SUMS] cannot list: itself and its signatures.
    public static final List<String> UNLISTED = List.of(SUMS, SSH_SIGNATURE, RAW_SIGNATURE);

    /// The files that every package has, apart from [#UNLISTED].
    public static final Set<String> DOCUMENTS =
            Set.of(MANIFEST, APPROVED, APPROVALS, SCOPE, RULES, VERDICTS, CHANGES, INSTRUCTIONS);

    /// The files that packages have since there are such files; one issued before lacks them and is genuine.
    public static final Set<String> LATER_DOCUMENTS = Set.of(REMOVALS);

    private PackageLayout() {}

    /// The purpose a package of this portal is signed for.
    public static String namespace(String portal) {
        return "rule-package@" + portal;
    }

    /// Whether this is a file of a target's full state: one in a folder, but neither [#RULES] nor below
    /// [#CHANGE_FILES].
    public static boolean isOfTarget(String path) {
        return path.indexOf('/') >= 0 && !path.equals(RULES) && !path.startsWith(CHANGE_FILES);
    }

    /// Whether this takes a target from the package before to this one.
    public static boolean isChangeFile(String path) {
        return path.startsWith(CHANGE_FILES) && path.indexOf('/', CHANGE_FILES.length()) >= 0;
    }

    /// Whether the digest of this file stands in [#APPROVED]: the files of targets and the verdicts.
    public static boolean isRendered(String path) {
        return path.equals(VERDICTS) || isOfTarget(path);
    }
}
