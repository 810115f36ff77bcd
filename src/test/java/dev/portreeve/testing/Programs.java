package dev.portreeve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs real programs of the machine: validators of targets, signature tools.
public final class Programs {

    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/sbin"), Path.of("/usr/bin"), Path.of("/sbin"), Path.of("/bin"));

    private Programs() {}

    /// What a program did.
    public record Outcome(int exit, String output) {}

    /// The path of a program; the test is skipped visibly where it is not installed.
    public static String require(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> {
                    Skips.unless(false, "program " + name + " is not installed");
                    throw new IllegalStateException(name);
                });
    }

    /// Runs a command in a folder, both outputs together, at most a minute.
    public static Outcome run(Path folder, String... command) {
        return run(folder, null, command);
    }

    /// As [#run(Path, String...)], with a file as standard input.
    public static Outcome run(Path folder, @org.jspecify.annotations.Nullable Path input, String... command) {
        try {
            Path output = Files.createTempFile("program", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.redirectInput(input == null ? new java.io.File("/dev/null") : input.toFile());
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end after a minute: " + Arrays.toString(command));
            }
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            Files.delete(output);
            return new Outcome(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
