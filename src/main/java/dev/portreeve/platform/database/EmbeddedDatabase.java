package dev.portreeve.platform.database;

import dev.portreeve.platform.StartupRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;

/// The portal's own database, running.
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "portreeve";

    private final PostgresServer server;
    private final DatabaseAccounts accounts;

    private EmbeddedDatabase(PostgresServer server, DatabaseAccounts accounts) {
        this.server = server;
        this.accounts = accounts;
    }

    /// Starts the database in the folder, with its two roles; everything is made at the first start.
    ///
    /// @throws StartupRefused when the folder is in use or cannot be used
    public static EmbeddedDatabase start(Path folder) {
        PostgresServer server = null;
        try {
            Folders.createPrivate(folder);
            PostgresInstallation installation = BundledPostgres.in(folder);
            server = PostgresServer.start(folder, installation, Collections.emptySortedMap());
            DatabaseAccounts accounts = DatabaseAccounts.in(folder);
            accounts.prepare(server, NAME);
            return new EmbeddedDatabase(server, accounts);
        } catch (IOException | SQLException e) {
            if (server != null) {
                server.close();
            }
            throw new StartupRefused(
                    "The embedded database in " + folder + " cannot be used: " + e,
                    "Check the free space and the rights of that folder, then start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// JDBC address.
    public String url() {
        return server.url(NAME);
    }

    /// Its two roles.
    public DatabaseAccounts accounts() {
        return accounts;
    }

    @Override
    public void close() {
        server.close();
    }
}
