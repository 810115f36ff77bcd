package dev.portreeve.bundles.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs a program without a shell, as the user the portal runs as: in a folder, with no input, an environment of its
/// own, bounded in time and in what it may say.
final class BoundedRun {

    private static final int OUTPUT_LIMIT = 65_536;
    private static final Map<String, String> ENVIRONMENT =
            Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C", "TZ", "UTC");

    private final Duration limit;

    BoundedRun(Duration limit) {
        this.limit = limit;
    }

    /// What a program did.
    record Outcome(int exit, String output) {}

    /// Runs a command to its end.
    ///
    /// @throws ProgramUnavailableException when it cannot be started or has no end
    Outcome run(Path folder, List<String> command) throws ProgramUnavailableException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new ProgramUnavailableException(command.getFirst() + " cannot be run");
        }
        try {
            return await(process, command.getFirst());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Outcome await(Process process, String program) throws ProgramUnavailableException {
        CompletableFuture<String> output = new CompletableFuture<>();
        Thread.startVirtualThread(() -> output.complete(read(process.getInputStream())));
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProgramUnavailableException(program + " has no end after " + limit.toSeconds() + " s");
            }
            return new Outcome(
                    process.exitValue(),
                    output.completeOnTimeout("", 1, TimeUnit.SECONDS).join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProgramUnavailableException(program + " was interrupted");
        }
    }

    /// The beginning; the rest is read away, so that the program does not wait for a reader.
    private static String read(InputStream in) {
        try (in) {
            byte[] kept = in.readNBytes(OUTPUT_LIMIT);
            in.transferTo(OutputStream.nullOutputStream());
            return new String(kept, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // the stream closes under the reader when the program is ended, and then nobody waits for what it said
            return "";
        }
    }
}
