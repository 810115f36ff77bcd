package dev.portreeve.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.proof.Proof;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.proof.TargetProofs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Holds the record of proofs against the tests that make them: a test says at its end which proof it has just made,
/// with the version of the tool it ran. `-Dgolden=update` renews the versions of the record.
public final class Proven {

    private static final Path FOLDER = Path.of("src/main/resources/proofs");

    private Proven() {}

    /// A proof by a part of Portreeve.
    public static void by(TargetId target, ProofKind kind) {
        check(target, kind, "Portreeve", Proof.OF_THE_RELEASE);
    }

    /// A proof by a tool, in the version that this machine has.
    public static void by(TargetId target, ProofKind kind, String tool, String version) {
        check(target, kind, tool, version);
    }

    private static void check(TargetId target, ProofKind kind, String tool, String version) {
        String test = caller();
        List<Proof> proofs = TargetProofs.of(target).proofs().stream()
                .filter(proof -> proof.kind() == kind && proof.tool().equals(tool))
                .filter(proof -> proof.tests().contains(test))
                .toList();
        assertThat(proofs)
                .as("%s/%s.txt has no proof '%s' by %s of the test %s", FOLDER, target, kind.word(), tool, test)
                .isNotEmpty();
        if ("update".equals(System.getProperty("golden"))) {
            renew(target, tool, version);
            return;
        }
        assertThat(proofs)
                .as(
                        "%s/%s.txt says another version of %s than this machine has, which is %s. If the new one is "
                                + "meant, run the tests of the target with -Dgolden=update and read the difference.",
                        FOLDER, target, tool, version)
                .allMatch(proof -> proof.version().equals(version));
    }

    private static void renew(TargetId target, String tool, String version) {
        Path file = FOLDER.resolve(target + ".txt");
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(line -> line.replaceFirst("; " + tool + "; [^;]*;", "; " + tool + "; " + version + ";"))
                    .toList();
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String caller() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(frame -> frame.getDeclaringClass() != Proven.class)
                        .findFirst()
                        .map(frame -> frame.getDeclaringClass().getSimpleName() + "." + frame.getMethodName())
                        .orElseThrow());
    }
}
