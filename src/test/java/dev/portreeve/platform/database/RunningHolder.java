package dev.portreeve.platform.database;

import dev.portreeve.testing.BackgroundProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A [DatabaseHolder] in a process of its own.
record RunningHolder(BackgroundProgram program, Path folder, String url) implements AutoCloseable {

    private static final Pattern SERVING = Pattern.compile("serving (\\S+)");

    static BackgroundProgram launch(Path folder) {
        return BackgroundProgram.start(
                List.of(
                        BackgroundProgram.java(),
                        "-cp",
                        BackgroundProgram.classPath(),
                        DatabaseHolder.class.getName(),
                        folder.toString()),
                Map.of(),
                folder.resolveSibling("holder-" + System.nanoTime() + ".log"));
    }

    static RunningHolder start(Path folder) throws InterruptedException {
        BackgroundProgram program = launch(folder);
        return new RunningHolder(
                program, folder, program.await(SERVING, Duration.ofMinutes(2)).group(1));
    }

    Connection asOwner() throws SQLException, IOException {
        return as(DatabaseAccounts.OWNER, password(DatabaseAccounts.OWNER));
    }

    Connection as(String role, String password) throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }

    String password(String role) throws IOException {
        return Files.readString(folder.resolve(role + ".password"));
    }

    long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
    }

    /// Ends the database server alone, without warning.
    void killServer() throws Exception {
        ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            program.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
