package dev.portreeve.platform.database;

import dev.portreeve.platform.StartupRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The files of one PostgreSQL server: `data` below the folder, made by the same major version that runs it.
///
/// @param folder holds `data` and what belongs to it
record Cluster(Path folder, PostgresInstallation installation) {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /// Password of the server's superuser `postgres`.
    String superuserPassword() throws IOException {
        return SecretFile.readOrCreate(folder.resolve("postgres.password"));
    }

    /// Makes the files where there are none: aside first, so that a crash in between leaves nothing half made.
    void ensure() throws IOException, InterruptedException {
        Path version = data().resolve("PG_VERSION");
        if (Files.exists(version)) {
            check(Files.readString(version).strip());
            return;
        }
        if (Files.exists(data())) {
            throw new StartupRefused(
                    "The folder " + data() + " is there but is no PostgreSQL database.",
                    "Move it away and start again, or restore a backup into it.");
        }
        superuserPassword();
        Path aside = folder.resolve("data.new");
        Folders.remove(aside);
        List<String> command = new ArrayList<>(
                List.of("initdb", "-D", aside.toString(), "-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8"));
        command.add("--pwfile=" + folder.resolve("postgres.password"));
        command.add("--data-checksums");
        command.addAll(installation.localeArguments());
        PostgresInstallation.Outcome outcome = installation.run(folder, LIMIT, command);
        if (outcome.exit() != 0) {
            throw new StartupRefused(
                    "initdb failed in " + folder + ": " + outcome.output().strip(),
                    "Check the free space and the rights of that folder, then start again.");
        }
        Files.move(aside, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void check(String version) {
        if (!version.equals(Integer.toString(installation.major()))) {
            throw new StartupRefused(
                    "The database in " + data() + " was made by PostgreSQL " + version + ", this is "
                            + installation.major() + ".",
                    "Start it with the Portreeve release that made it, or restore a logical backup into an empty folder.");
        }
    }
}
