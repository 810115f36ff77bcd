package dev.portreeve.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that outlived the portal which started it, because that one was killed. Called with the folder's lock held,
/// so nobody else can be its owner.
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    /// Stops the orphan of this cluster, if there is one. No other process is ever signalled: the number in
    /// `postmaster.pid` may by now belong to anybody.
    static void stop(Cluster cluster) throws IOException, InterruptedException {
        Path file = cluster.data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = pid(file);
        if (pid <= 0 || ProcessHandle.of(pid).isEmpty()) {
            LOG.info("The database was not shut down; it recovers what was committed");
            return;
        }
        if (!servesFrom(pid, cluster.data())) {
            LOG.info("Removing {}: process {} is something else", file, pid);
            Files.delete(file);
            return;
        }
        LOG.warn("Stopping the database server {} that an earlier Portreeve left behind", pid);
        for (String mode : List.of("fast", "immediate")) {
            var outcome = cluster.installation()
                    .run(
                            cluster.folder(),
                            Duration.ofSeconds(40),
                            List.of("pg_ctl", "-D", cluster.data().toString(), "-m", mode, "-w", "-t", "30", "stop"));
            if (outcome.exit() == 0 || ProcessHandle.of(pid).isEmpty()) {
                return;
            }
        }
        throw new IOException("the database server " + pid + " does not stop");
    }

    private static long pid(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        } catch (NumberFormatException halfWritten) {
            return -1;
        }
    }

    /// A server's working folder is its data folder; that of a foreign process cannot even be read.
    private static boolean servesFrom(long pid, Path data) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd").toRealPath(), data);
        } catch (IOException notOurs) {
            return false;
        }
    }
}
