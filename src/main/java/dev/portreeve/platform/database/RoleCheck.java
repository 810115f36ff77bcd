package dev.portreeve.platform.database;

import dev.portreeve.platform.StartupRefused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// What the portal demands of its database: a known version, and two roles of which the application's can neither own
/// nor change what the owner's made. A promise such as "the audit log is insert-only" would otherwise be a mere habit.
final class RoleCheck {

    private static final int OLDEST = 15;
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private RoleCheck() {}

    /// Before migrating: version and roles.
    ///
    /// @return name of the application's role
    static String beforeMigration(DataSource application, DataSource owner) {
        try (Connection app = connect(application);
                Connection migrating = connect(owner)) {
            int version = app.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartupRefused(
                        "The database server is PostgreSQL " + version + ".",
                        "Use PostgreSQL " + OLDEST + " or newer.");
            }
            String name = name(app);
            if (name.equals(name(migrating))) {
                throw refused("The application's database role " + name + " is also the one that migrates.");
            }
            refusePowerful(app, name, name(migrating));
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("the database roles could not be checked", e);
        }
    }

    /// After migrating: the application's role owns nothing.
    static void afterMigration(DataSource application) {
        try (Connection app = connect(application);
                PreparedStatement query = app.prepareStatement("""
                        SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = current_user
                        UNION ALL SELECT 'schema ' || nspname FROM pg_namespace JOIN pg_roles r ON r.oid = nspowner
                        WHERE r.rolname = current_user
                        UNION ALL SELECT 'function ' || proname FROM pg_proc JOIN pg_roles r ON r.oid = proowner
                        WHERE r.rolname = current_user
                        UNION ALL SELECT 'the database' FROM pg_database JOIN pg_roles r ON r.oid = datdba
                        WHERE r.rolname = current_user AND datname = current_database()
                        LIMIT 1""");
                ResultSet rows = query.executeQuery()) {
            if (rows.next()) {
                throw refused("The application's database role " + name(app) + " owns " + rows.getString(1) + ".");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database roles could not be checked", e);
        }
    }

    private static void refusePowerful(Connection app, String name, String owner) throws SQLException {
        try (PreparedStatement query = app.prepareStatement("""
                SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls,
                  pg_has_role(current_user, ?, 'MEMBER'),
                  has_database_privilege(current_user, current_database(), 'CREATE') OR EXISTS (
                    SELECT FROM pg_namespace WHERE has_schema_privilege(current_user, oid, 'CREATE')
                    AND nspname <> 'information_schema' AND nspname !~ '^pg_')
                FROM pg_roles WHERE rolname = current_user""")) {
            query.setString(1, owner);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw refused("The application's database role " + name
                            + " is a superuser, or may create roles or databases, replicate or bypass row security.");
                }
                if (row.getBoolean(2)) {
                    throw refused("The application's database role " + name + " is a member of " + owner + ".");
                }
                if (row.getBoolean(3)) {
                    throw refused("The application's database role " + name + " may create schemas or tables.");
                }
            }
        }
    }

    private static String name(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_user")) {
            row.next();
            String name = row.getString(1);
            if (!NAME.matcher(name).matches()) {
                throw refused("The database role " + name + " is not a plain lower-case name.");
            }
            return name;
        }
    }

    private static Connection connect(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new StartupRefused(
                    "The database cannot be reached: " + e.getMessage(),
                    "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD (the"
                            + " application's role), SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD (the owner's).",
                    e);
        }
    }

    private static StartupRefused refused(String what) {
        return new StartupRefused(
                what, String.format(Locale.ROOT, """
                Portreeve needs two roles: one that owns the tables (SPRING_FLYWAY_USER), one that owns nothing \
                (SPRING_DATASOURCE_USERNAME). As the server's administrator:
                  CREATE ROLE %1$s LOGIN PASSWORD '…';
                  CREATE ROLE %2$s LOGIN PASSWORD '…';
                  CREATE DATABASE portreeve OWNER %1$s ENCODING 'UTF8' TEMPLATE template0;
                  REVOKE ALL ON DATABASE portreeve FROM PUBLIC;
                  GRANT CONNECT ON DATABASE portreeve TO %2$s;
                  \\connect portreeve
                  REVOKE CREATE ON SCHEMA public FROM PUBLIC;""", DatabaseAccounts.OWNER, DatabaseAccounts.APPLICATION));
    }
}
