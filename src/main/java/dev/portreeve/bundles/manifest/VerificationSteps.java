package dev.portreeve.bundles.manifest;

import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.AllowedSigners;
import dev.portreeve.signing.SignatureAlgorithm;
import java.util.List;

/// The commands that verify a package without Portreeve, in bash, from the folder that holds the zip file, the
/// signers file and the public key. The package page, `VERIFY.txt` and the tests show and run these very texts.
public final class VerificationSteps {

    private VerificationSteps() {}

    /// One command.
    ///
    /// @param code    what it is for: `download`, `unpack`, `signature`, `digests`, `complete` or `openssl`;
    /// translated by the message key `bundles-verification.step.<code>`
    /// @param command one line of bash; success is exit status 0
    public record Step(String code, String command) {}

    /// Compares the zip file with the digest the package page shows; every bit of the container counts here.
    public static Step download(PackageId id, Digest zip) {
        return new Step("download", "echo '" + zip.hex() + "  " + id + ".zip' | sha256sum --strict -c -");
    }

    /// The steps, in order; each later one runs in the folder into which the first one changes.
    public static List<Step> of(PackageId id, String portal, SignatureAlgorithm algorithm) {
        return List.of(
                new Step(
                        "unpack",
                        "mkdir %1$s.check && unzip -q %1$s.zip -d %1$s.check && cd %1$s.check/%1$s".formatted(id)),
                new Step("signature", signature(portal)),
                new Step("digests", "sha256sum --strict -c " + PackageLayout.SUMS),
                new Step("complete", complete(id)),
                new Step("openssl", openssl(algorithm)));
    }

    private static String signature(String portal) {
        return "ssh-keygen -Y verify -f ../../%s -I %s -n %s -s %s < %s"
                .formatted(
                        PackageLayout.SIGNERS_FILE,
                        AllowedSigners.IDENTITY,
                        PackageLayout.namespace(portal),
                        PackageLayout.SSH_SIGNATURE,
                        PackageLayout.SUMS);
    }

    // names whatever is neither a folder nor a plain file as such, so that a link never passes for the file it hides
    private static String complete(PackageId id) {
        return "find .. -type d -o -type f -print -o -exec echo not a file: {} \\; | sed 's#^\\.\\./" + id + "/##'"
                + " | grep -vxF -e " + String.join(" -e ", PackageLayout.UNLISTED)
                + " | LC_ALL=C sort | diff - <(sed -n 's/^SHA256 (\\(.*\\)) = .*/\\1/p' " + PackageLayout.SUMS
                + ") && echo complete";
    }

    private static String openssl(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case SignatureAlgorithm.Ed25519 ignored ->
                "openssl pkeyutl -verify -pubin -inkey ../../%s -rawin -in %s -sigfile %s"
                        .formatted(PackageLayout.KEY_FILE, PackageLayout.SUMS, PackageLayout.RAW_SIGNATURE);
            case SignatureAlgorithm.EcdsaP256Sha256 ignored ->
                "openssl dgst -sha256 -verify ../../%s -signature %s %s"
                        .formatted(PackageLayout.KEY_FILE, PackageLayout.RAW_SIGNATURE, PackageLayout.SUMS);
        };
    }
}
