package dev.portreeve.bundles.manifest;

import dev.portreeve.signing.SignatureAlgorithm;
import java.util.Map;

/// Writes `VERIFY.txt`.
final class Instructions {

    private static final Map<String, String> TITLES = Map.of(
            "unpack", "Unpack into a new folder",
            "signature", "Who signed the list of digests (OpenSSH 8.1 or later)",
            "digests", "The files are those of the list (macOS: shasum -a 256 -c SHA256SUMS)",
            "complete", "Nothing is beside the list; prints: complete",
            "openssl", "The second signature of the list (OpenSSL 3.0 or later)");

    private Instructions() {}

    static String text(PackageId id, String portal, SignatureAlgorithm algorithm) {
        StringBuilder text = new StringBuilder("""
                How to verify %s

                Trust the copy of this text on your own wiki, not this one: whoever can change
                a package can change what it says about itself. The same goes for the two files
                with the public key, %s and %s. Get them once,
                from somebody who compared the fingerprint, and keep them beside the zip file.

                Run in bash, line by line, in the folder that holds the three files. Each
                command must succeed.
                """.formatted(id, PackageLayout.SIGNERS_FILE, PackageLayout.KEY_FILE));
        int number = 1;
        for (VerificationSteps.Step step : VerificationSteps.of(id, portal, algorithm)) {
            text.append('\n').append(number++).append(". ").append(TITLES.get(step.code()));
            text.append("\n\n    ").append(step.command()).append('\n');
        }
        text.append("""

                A signature says that the portal issued these bytes. Who approved them is in
                approvals.json, what exactly they approved in approved.json. The command
                "verify" of Portreeve checks all of this together, and the spelling of the zip
                file as well. To discard the package: delete the folder %s.check
                """.formatted(id));
        return text.toString();
    }
}
