package dev.portreeve.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Skips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/// The README's commands for backup and restore, on Debian's PostgreSQL 15, whose `pg_dump` is beside it.
class BackupIT {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final Path SCRIPT = Path.of("src/docker/create-roles.sql").toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "backup").toAbsolutePath();
    private static final String GRANTS = """
            SELECT table_name || '.' || coalesce(column_name, '') || ' ' || privilege_type FROM (
              SELECT table_name, NULL AS column_name, privilege_type FROM information_schema.role_table_grants
              WHERE grantee = 'portreeve_app'
              UNION SELECT table_name, column_name, privilege_type FROM information_schema.role_column_grants
              WHERE grantee = 'portreeve_app') AS granted ORDER BY 1""";

    @Test
    void aDumpBringsBackRowsRolesAndGrants() throws Exception {
        Skips.unless(Files.isExecutable(PROGRAMS.resolve("pg_dump")), "PostgreSQL 15 with pg_dump is not installed");
        Folders.remove(FOLDER);
        Folders.createPrivate(FOLDER);
        try (PostgresServer server = PostgresServer.start(
                FOLDER.resolve("server"), new PostgresInstallation(PROGRAMS, 15), Collections.emptySortedMap())) {
            createRoles(server);
            migrate(server);
            execute(server, "CREATE TABLE word (word text); INSERT INTO word VALUES ('kept')");
            List<String> granted = query(server, GRANTS);
            assertThat(granted).isNotEmpty();

            String dump = FOLDER.resolve("portreeve.dump").toString();
            run("pg_dump", "--format=custom", "--file=" + dump, address(server, "portreeve_owner", "owner"));
            administer(server, "DROP DATABASE portreeve");
            createRoles(server);
            run("pg_restore", "--exit-on-error", "--dbname=" + address(server, "portreeve_owner", "owner"), dump);

            assertThat(query(server, "SELECT word FROM word")).containsExactly("kept");
            assertThat(query(server, GRANTS)).isEqualTo(granted);
            migrate(server);
            var application = source(server, "portreeve_app", "app");
            RoleCheck.beforeMigration(application, source(server, "portreeve_owner", "owner"));
            RoleCheck.afterMigration(application);
        }
    }

    private static void createRoles(PostgresServer server) throws Exception {
        run(
                "psql",
                "-v",
                "owner_password=owner",
                "-v",
                "app_password=app",
                "-f",
                SCRIPT.toString(),
                address(server, "postgres", Files.readString(FOLDER.resolve("server/postgres.password")))
                        .replace("/portreeve", "/postgres"));
    }

    private static void migrate(PostgresServer server) {
        Flyway.configure()
                .dataSource(source(server, "portreeve_owner", "owner"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", "portreeve_app"))
                .load()
                .migrate();
    }

    private static void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
        command.addAll(List.of(arguments));
        var outcome = Programs.run(FOLDER, command.toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.output()).isZero();
    }

    private static String address(PostgresServer server, String role, String password) {
        return server.url("portreeve").substring("jdbc:".length()).replace("//", "//" + role + ":" + password + "@");
    }

    private static PGSimpleDataSource source(PostgresServer server, String role, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url("portreeve"));
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    private static void administer(PostgresServer server, String sql) throws Exception {
        try (Connection connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = owner(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(PostgresServer server, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = owner(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Connection owner(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url("portreeve"), "portreeve_owner", "owner");
    }
}
