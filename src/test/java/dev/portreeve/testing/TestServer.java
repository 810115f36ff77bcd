package dev.portreeve.testing;

import dev.portreeve.platform.database.BundledPostgres;
import dev.portreeve.platform.database.DatabaseAccounts;
import dev.portreeve.platform.database.PostgresInstallation;
import dev.portreeve.platform.database.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The one PostgreSQL server of a test run, below `target`: the one in the jar, or with `-Dportreeve.test.postgres=15`
/// Debian's PostgreSQL 15, the oldest that is supported.
final class TestServer {

    private static final String OTHER = System.getProperty("portreeve.test.postgres", "");

    private TestServer() {}

    private static final class Holder {
        static final PostgresServer SERVER = start();
        static final DatabaseAccounts ACCOUNTS = readAccounts();
    }

    static PostgresServer server() {
        return Holder.SERVER;
    }

    static DatabaseAccounts accounts() {
        return Holder.ACCOUNTS;
    }

    /// Whether the server asked for is on this machine.
    static boolean available() {
        return OTHER.isEmpty() || Files.isExecutable(programs().resolve("initdb"));
    }

    /// Name of the server, for messages.
    static String name() {
        return OTHER.isEmpty() ? "PostgreSQL in the jar" : "PostgreSQL " + OTHER;
    }

    private static Path programs() {
        return Path.of("/usr/lib/postgresql", OTHER, "bin");
    }

    private static Path folder() {
        return Path.of("target", "test-postgres" + OTHER).toAbsolutePath();
    }

    private static PostgresServer start() {
        try {
            Path folder = folder();
            Files.createDirectories(folder);
            PostgresInstallation installation = OTHER.isEmpty()
                    ? BundledPostgres.in(folder)
                    : new PostgresInstallation(programs(), Integer.parseInt(OTHER));
            // speed only: what a power cut would do is not asked here
            SortedMap<String, String> settings =
                    new TreeMap<>(Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "200"));
            PostgresServer server = PostgresServer.start(folder, installation, settings);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-postgres-stop"));
            dropLeftovers(server);
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseAccounts readAccounts() {
        try {
            return DatabaseAccounts.in(folder());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void dropLeftovers(PostgresServer server) throws SQLException, IOException {
        try (Connection connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (var rows = statement.executeQuery(
                    "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (String name : names) {
                statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
            }
        }
    }
}
