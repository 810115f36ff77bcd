package dev.portreeve.bundles.verification;

import java.util.Locale;

/// What can be wrong with a package, by a stable code.
public enum PackageProblem {
    /// The zip file is larger than any package.
    CONTAINER_TOO_LARGE,
    /// The zip file holds more files than any package.
    CONTAINER_TOO_MANY_FILES,
    /// An entry's name leads elsewhere or has signs that are not accepted.
    CONTAINER_UNSAFE_NAME,
    /// No zip file, or a broken one.
    CONTAINER_BROKEN,
    /// A zip file in another spelling than the one a package has.
    CONTAINER_NOT_CANONICAL,
    /// A file that every package has is not there.
    FILE_MISSING,
    /// A file has no place in a package.
    FILE_UNEXPECTED,
    /// A signature does not hold.
    SIGNATURE_INVALID,
    /// The key is not trusted, or not for this purpose.
    SIGNER_NOT_TRUSTED,
    /// The list of digests is not written as such lists are.
    LIST_MALFORMED,
    /// The list of digests names other files than the package has.
    LIST_DIFFERS,
    /// A file is not the one the list names.
    DIGEST_DIFFERS,
    /// A JSON file is not in canonical form.
    JSON_NOT_CANONICAL,
    /// A JSON file lacks a member, has one too many, or a value of another kind.
    JSON_MEMBER,
    /// The manifest says something else than the package.
    MANIFEST_DIFFERS,
    /// What was approved is not what the package has.
    APPROVED_DIFFERS,
    /// The approvals say something else than the package.
    APPROVALS_DIFFER,
    /// The approvals that count are too few, or by somebody who may not approve.
    APPROVALS_INSUFFICIENT,
    /// What may be closed is not what the package says.
    REMOVALS_DIFFER;

    /// The stable kebab-case word.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
