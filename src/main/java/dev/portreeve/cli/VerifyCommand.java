package dev.portreeve.cli;

import dev.portreeve.bundles.verification.PackageVerificationException;
import dev.portreeve.bundles.verification.PackageVerifier;
import dev.portreeve.bundles.verification.VerifiedPackage;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.signing.AllowedSigners;
import dev.portreeve.signing.SignatureVerificationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `verify PACKAGE --signers FILE`: the full offline check of a package. Exit status 0 when it is genuine, 1 when it
/// is not or a file cannot be read, with the reason on standard error, 2 on wrong usage.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a package without network and database: the spelling of the zip file, the list of files, both "
                    + "signatures, the manifest, and that what was approved is what is inside. Names the first thing "
                    + "that is wrong."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The package is genuine. An expired one is genuine too and named as expired.",
            "1:It is not, or a file cannot be read; the reason is on standard error.",
            "2:Wrong usage."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  portreeve verify PR-2026-000123-r3.zip --signers portreeve.allowed_signers",
            "  portreeve verify PR-2026-000123-r3.zip --signers portreeve.allowed_signers --json"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int SIGNERS_LIMIT = 65_536;

    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACKAGE", description = "The zip file of the package.")
    private Path file = Path.of("");

    @Option(
            names = "--signers",
            required = true,
            paramLabel = "FILE",
            description = "The keys you trust, in the form of ssh-keygen's allowed signers.")
    private Path signers = Path.of("");

    @Option(names = "--json", description = "Prints the result as one line of JSON on standard output.")
    private boolean json;

    /// With the machine's clock, which only decides whether a genuine package is called expired.
    VerifyCommand() {
        this(Clock.systemUTC());
    }

    VerifyCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws CommandFailure {
        PrintWriter out = spec.commandLine().getOut();
        try {
            AllowedSigners trusted = AllowedSigners.parse(read(signers, SIGNERS_LIMIT));
            VerifiedPackage verified = new PackageVerifier(trusted).open(read(file, CanonicalZip.SIZE_LIMIT));
            boolean expired = verified.expiredAt(clock.instant());
            out.print(json ? CanonicalJson.text(members(verified, expired)) + "\n" : text(verified, expired));
            out.flush();
            return 0;
        } catch (PackageVerificationException e) {
            return refused(e.problem().code(), e.place(), e.expected(), e.actual());
        } catch (SignatureVerificationException e) {
            return refused("signers-file", signers.toString(), e.expected(), e.actual());
        }
    }

    private int refused(String code, String place, String expected, String actual) {
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(CanonicalJson.text(Map.of(
                            "verified", false, "code", code, "place", place, "expected", expected, "actual", actual)));
        }
        spec.commandLine()
                .getErr()
                .printf(
                        "REFUSED %s: %s%n  expected: %s%n  actual:   %s%n",
                        file.getFileName(),
                        code + (place.isEmpty() ? "" : " at " + printable(place)),
                        printable(expected),
                        printable(actual));
        return 1;
    }

    private static String text(VerifiedPackage verified, boolean expired) {
        return """
                %s is genuine
                  issued by  %s at %s
                  signed by  %s
                  approved   %s, by %d
                  files      %d
                  expires    %s%s
                """.formatted(
                                verified.id(),
                                verified.portal(),
                                verified.issuedAt(),
                                verified.key().fingerprint(),
                                verified.ruleSetDigest(),
                                verified.approvals(),
                                verified.archive().files().size(),
                                verified.expires(),
                                expired ? "  WARNING: expired" : "")
                + CheckReport.text(verified.archive());
    }

    private static Map<String, Object> members(VerifiedPackage verified, boolean expired) {
        return Map.ofEntries(
                Map.entry("verified", true),
                Map.entry("package", verified.id().toString()),
                Map.entry("portal", verified.portal()),
                Map.entry("issuedAt", verified.issuedAt().toString()),
                Map.entry("key", verified.key().fingerprint()),
                Map.entry("ruleSetDigest", verified.ruleSetDigest().hex()),
                Map.entry("approvals", verified.approvals()),
                Map.entry("files", verified.archive().files().size()),
                Map.entry("checks", CheckReport.members(verified.archive())),
                Map.entry("expires", verified.expires().toString()),
                Map.entry("expired", expired));
    }

    private static byte[] read(Path path, long limit) throws CommandFailure {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw new CommandFailure(path + ": more than " + limit + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new CommandFailure(path + ": cannot be read");
        }
    }

    /// Names in a hostile package may carry anything; a terminal gets printable signs only.
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\x80-\\x9f]", "?");
    }
}
