package dev.portreeve.platform.database;

import dev.portreeve.platform.StartupRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running PostgreSQL server of our own: one process per folder, passwords always asked for, reachable from this
/// computer only, on a port that nobody chose.
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration LIMIT = Duration.ofSeconds(130);
    private static final long LARGEST_LOG = 10_000_000;

    private final Cluster cluster;
    private final FolderLock lock;
    private final int port;

    private PostgresServer(Cluster cluster, FolderLock lock, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
    }

    /// Starts the server whose files are in the folder, making them at the first start.
    ///
    /// @param settings `postgresql.conf` settings on top of the safe ones; without blanks or quotes
    /// @throws StartupRefused when the folder is in use or the server does not come up
    public static PostgresServer start(
            Path folder, PostgresInstallation installation, SortedMap<String, String> settings)
            throws IOException, InterruptedException {
        refuseUnquotable(folder);
        Folders.createPrivate(folder);
        FolderLock lock = FolderLock.take(folder);
        try {
            Cluster cluster = new Cluster(folder, installation);
            cluster.ensure();
            Orphan.stop(cluster);
            return new PostgresServer(cluster, lock, launch(cluster, settings));
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// A connection as the superuser, for setting up roles and databases.
    public Connection superuser(String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), "postgres", cluster.superuserPassword());
    }

    /// JDBC address of one of its databases.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// Stops the server, waiting for it; work in flight is rolled back.
    @Override
    public void close() {
        try {
            var outcome = stop("fast");
            if (outcome.exit() != 0) {
                LOG.warn("The database server did not stop at once: {}", outcome.output());
                stop("immediate");
            }
        } catch (IOException e) {
            LOG.error("The database server could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    private PostgresInstallation.Outcome stop(String mode) throws IOException, InterruptedException {
        return cluster.installation()
                .run(
                        cluster.folder(),
                        LIMIT,
                        List.of("pg_ctl", "-D", cluster.data().toString(), "-m", mode, "-w", "-t", "30", "stop"));
    }

    private static int launch(Cluster cluster, SortedMap<String, String> settings)
            throws IOException, InterruptedException {
        keepLogSmall(cluster.log());
        String failure = "";
        // the port may be taken between choosing and using it
        for (int attempt = 0; attempt < 3; attempt++) {
            int port = freePort();
            var outcome = cluster.installation().run(cluster.folder(), LIMIT, command(cluster, port, settings));
            if (outcome.exit() == 0) {
                return port;
            }
            failure = outcome.output().strip();
        }
        throw new StartupRefused(
                "The database server in " + cluster.folder() + " does not start: " + failure,
                "Its log is " + cluster.log() + ".");
    }

    private static List<String> command(Cluster cluster, int port, SortedMap<String, String> settings) {
        SortedMap<String, String> all = new TreeMap<>();
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        all.put("max_connections", "60");
        all.put("shared_buffers", "128MB");
        all.put("fsync", "on");
        all.put("synchronous_commit", "on");
        all.put("full_page_writes", "on");
        all.put("log_checkpoints", "off");
        all.put("log_timezone", "UTC");
        all.put("timezone", "UTC");
        all.putAll(settings);
        StringBuilder options = new StringBuilder();
        all.forEach((name, value) -> options.append("-c ")
                .append(name)
                .append('=')
                .append(value.isEmpty() ? "''" : value)
                .append(' '));
        return List.of(
                "pg_ctl",
                "-D",
                cluster.data().toString(),
                "-l",
                cluster.log().toString(),
                "-w",
                "-t",
                "120",
                "-o",
                options.toString().strip(),
                "start");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void keepLogSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// `pg_ctl` hands paths to a shell between double quotes.
    private static void refuseUnquotable(Path folder) {
        if (folder.toString().chars().anyMatch(c -> c < ' ' || "\"$`\\".indexOf(c) >= 0)) {
            throw new StartupRefused(
                    "The folder name " + folder + " holds a character that PostgreSQL's programs cannot take.",
                    "Choose a PORTREEVE_HOME without quotes, dollar signs, backquotes and backslashes.");
        }
    }
}
