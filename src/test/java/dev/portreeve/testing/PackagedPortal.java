package dev.portreeve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The packaged jar as somebody else would run it: a process of its own, with its own home and a port that is free.
///
/// @param program the running process
/// @param home its `PORTREEVE_HOME`
public record PackagedPortal(BackgroundProgram program, Path home) implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Portreeve is ready: open http://localhost:(\\d+)");
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /// The jar that the build made; skipped visibly outside the build.
    public static Path jar() {
        String jar = System.getProperty("portreeve.jar", "");
        Skips.unless(!jar.isEmpty() && Files.exists(Path.of(jar)), "the packaged jar (run through ./mvnw verify)");
        return Path.of(jar);
    }

    /// Starts the jar without waiting.
    ///
    /// @param before what stands before `java`, such as a change of user
    /// @param arguments settings such as `--server.port=8081`
    public static PackagedPortal launch(Path jar, Path home, List<String> before, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                BackgroundProgram.java(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--server.port=0"));
        command.addAll(List.of(arguments));
        Path output = home.resolveSibling(home.getFileName() + "-" + System.nanoTime() + ".log");
        return new PackagedPortal(
                BackgroundProgram.start(command, Map.of("PORTREEVE_HOME", home.toString()), output), home);
    }

    /// Starts the jar and waits until it answers.
    public static PackagedPortal start(Path home, String... arguments) throws InterruptedException {
        PackagedPortal portal = launch(jar(), home, List.of(), arguments);
        portal.awaitReady();
        return portal;
    }

    /// Waits until the portal says that it is ready.
    ///
    /// @return its port
    public int awaitReady() throws InterruptedException {
        return Integer.parseInt(program.await(READY, LIMIT).group(1));
    }

    /// Process number of its database server.
    public long databaseServer() {
        return Long.parseLong(postmaster().getFirst());
    }

    /// Address of its database.
    public String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/portreeve";
    }

    /// The password of one of its database roles.
    public String password(String role) {
        try {
            return Files.readString(home.resolve("database").resolve(role + ".password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> postmaster() {
        try {
            return Files.readAllLines(home.resolve("database/data/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the portal, gently first, so that its database server ends too.
    @Override
    public void close() {
        try {
            if (program.isAlive()) {
                program.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            program.close();
        }
    }
}
