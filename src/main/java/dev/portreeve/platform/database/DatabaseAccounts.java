package dev.portreeve.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The two roles of a portal's database: the owner, who migrates, and the application, who owns nothing and may do what
/// the migrations grant.
///
/// @param owner owns the database and everything in it
/// @param application what the running portal is
public record DatabaseAccounts(DatabaseAccount owner, DatabaseAccount application) {

    /// Name of the owner's role in a database that Portreeve sets up itself.
    public static final String OWNER = "portreeve_owner";

    /// Name of the application's role in a database that Portreeve sets up itself.
    public static final String APPLICATION = "portreeve_app";

    /// Accounts whose passwords are kept in the folder, made at the first call.
    public static DatabaseAccounts in(Path folder) throws IOException {
        return new DatabaseAccounts(
                new DatabaseAccount(OWNER, SecretFile.readOrCreate(folder.resolve(OWNER + ".password"))),
                new DatabaseAccount(APPLICATION, SecretFile.readOrCreate(folder.resolve(APPLICATION + ".password"))));
    }

    /// Creates the roles and the database where they are missing.
    ///
    /// @param database a plain SQL identifier
    public void prepare(PostgresServer server, String database) throws SQLException, IOException {
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            // a failing statement with a password in it must not reach the server's log
            statement.execute("SET log_min_error_statement = panic");
            for (DatabaseAccount account : List.of(owner, application)) {
                if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + account.name() + "'")) {
                    statement.execute("CREATE ROLE " + account.name() + " LOGIN PASSWORD '" + account.password() + "'");
                }
            }
            if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + database + "'")) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + owner.name());
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + application.name());
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
