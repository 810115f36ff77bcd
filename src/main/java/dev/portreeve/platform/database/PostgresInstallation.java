package dev.portreeve.platform.database;

import dev.portreeve.platform.StartupRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// PostgreSQL programs on this machine.
///
/// @param bin folder of `initdb`, `pg_ctl` and `postgres`
/// @param major major version, such as 18
public record PostgresInstallation(Path bin, int major) {

    private static final int SHOWN = 4_000;

    /// What a program did.
    ///
    /// @param exit exit code
    /// @param output both outputs together, the last 4,000 characters
    record Outcome(int exit, String output) {}

    /// Runs one of the programs. PostgreSQL refuses to run as root; there it runs in a user namespace of its own, where
    /// it is nobody and still the owner of its files.
    ///
    /// @param folder where the program's output is kept until the next one
    /// @throws StartupRefused when the program does not end in time, or the namespace is not to be had
    Outcome run(Path folder, Duration limit, List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        boolean asRoot = isRoot();
        if (asRoot) {
            line.addAll(List.of("unshare", "--user"));
        }
        line.add(bin.resolve(command.getFirst()).toString());
        line.addAll(command.subList(1, command.size()));
        Path output = folder.resolve("last-command.log");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new StartupRefused(
                    command.getFirst() + " did not end within " + limit.toSeconds() + " seconds.",
                    "Look into " + folder.resolve("postgres.log")
                            + " and at the load of this machine, then start again.");
        }
        Outcome outcome = new Outcome(process.exitValue(), tail(output));
        if (asRoot && outcome.exit() != 0 && outcome.output().startsWith("unshare:")) {
            throw new StartupRefused(
                    "PostgreSQL does not run as root, and this machine gives no user namespace: "
                            + outcome.output().strip(),
                    "Start Portreeve as an ordinary user, or set SPRING_DATASOURCE_URL to another PostgreSQL.");
        }
        return outcome;
    }

    private static String tail(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.substring(Math.max(0, text.length() - SHOWN));
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
    }

    /// Arguments of `initdb` for the same sort order on every host.
    List<String> localeArguments() {
        return major >= 17
                ? List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
                : List.of("--locale=C.UTF-8");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PostgreSQL %d in %s", major, bin);
    }
}
