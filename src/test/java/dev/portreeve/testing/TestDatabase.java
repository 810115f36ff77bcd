package dev.portreeve.testing;

import dev.portreeve.platform.database.DatabaseAccount;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// A database of a test's own, with the two roles of a real one. Migrations run once per test run; every further
/// database is a copy.
///
/// @param name its name on the server of the test run
public record TestDatabase(String name) implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Template {
        static final TestDatabase MIGRATED = migrate();
    }

    /// A new database without any table.
    public static TestDatabase empty() {
        return create("template1");
    }

    /// A new database with all migrations done.
    public static TestDatabase migrated() {
        return create(Template.MIGRATED.name);
    }

    /// JDBC address, without user and password.
    public String url() {
        return TestServer.server().url(name);
    }

    /// The role that owns the tables.
    public DatabaseAccount owner() {
        return TestServer.accounts().owner();
    }

    /// The role the running portal has.
    public DatabaseAccount application() {
        return TestServer.accounts().application();
    }

    /// A connection as the running portal.
    public Connection asApplication() throws SQLException {
        return as(application());
    }

    /// A connection as the owner of the tables.
    public Connection asOwner() throws SQLException {
        return as(owner());
    }

    /// A connection as the server's superuser: the database administrator who wishes us ill.
    public Connection asSuperuser() throws SQLException {
        try {
            return TestServer.server().superuser(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Keeps the present content for [#restore()]. Connections to the database are cut.
    void keep() {
        administer("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        administer("CREATE DATABASE " + name + "_kept TEMPLATE " + name);
        administer("ALTER DATABASE " + name + " ALLOW_CONNECTIONS true");
    }

    /// Brings back what [#keep()] kept. Connections to the database are cut.
    void restore() {
        administer("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        administer("DROP DATABASE " + name + " WITH (FORCE)");
        copy(name + "_kept", name);
    }

    /// Drops the database, whoever is connected to it.
    @Override
    public void close() {
        administer("DROP DATABASE " + name + " WITH (FORCE)");
    }

    private Connection as(DatabaseAccount account) throws SQLException {
        return DriverManager.getConnection(url(), account.name(), account.password());
    }

    private static TestDatabase create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        copy(template, name);
        return new TestDatabase(name);
    }

    private static void copy(String template, String name) {
        try {
            // creates the roles, too, which the copy needs
            TestServer.accounts().prepare(TestServer.server(), "portreeve");
            administer("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER "
                    + TestServer.accounts().owner().name());
            TestServer.accounts().prepare(TestServer.server(), name);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestDatabase migrate() {
        TestDatabase database = empty();
        DatabaseAccount owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner.name(), owner.password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .placeholders(Map.of("app", database.application().name()))
                .load()
                .migrate();
        return database;
    }

    private static void administer(String sql) {
        try (Connection connection = TestServer.server().superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
