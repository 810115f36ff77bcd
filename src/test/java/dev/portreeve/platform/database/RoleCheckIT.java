package dev.portreeve.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.platform.StartupRefused;
import dev.portreeve.testing.DatabaseTest;
import dev.portreeve.testing.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

@DatabaseTest
class RoleCheckIT {

    private final TestDatabase database = TestDatabase.migrated();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void twoSeparateRolesAreAccepted() {
        assertThat(RoleCheck.beforeMigration(source(database.application()), source(database.owner())))
                .isEqualTo("portreeve_app");
        assertThatCode(() -> RoleCheck.afterMigration(source(database.application())))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameRoleForBothIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> RoleCheck.beforeMigration(source(database.owner()), source(database.owner())))
                .isInstanceOfSatisfying(
                        StartupRefused.class,
                        refused -> assertThat(refused.remedy())
                                .contains("CREATE ROLE portreeve_owner LOGIN", "CREATE ROLE portreeve_app LOGIN"))
                .hasMessageContaining("portreeve_owner is also the one that migrates");
    }

    @Test
    void anApplicationRoleThatOwnsATableIsRefused() throws SQLException {
        asSuperuser("CREATE TABLE stray (id int)");
        asSuperuser("ALTER TABLE stray OWNER TO portreeve_app");
        assertThatThrownBy(() -> RoleCheck.afterMigration(source(database.application())))
                .isInstanceOf(StartupRefused.class)
                .hasMessage("The application's database role portreeve_app owns public.stray.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT CREATE ON SCHEMA public TO PUBLIC",
                "GRANT CREATE ON SCHEMA audit TO portreeve_app",
                "GRANT CREATE ON DATABASE %s TO portreeve_app"
            })
    void anApplicationRoleThatMayCreateTablesIsRefused(String grant) throws SQLException {
        asSuperuser(grant.formatted(database.name()));
        assertRefusedBeforeMigration("may create schemas or tables");
    }

    @Test
    void anApplicationRoleThatIsASuperuserIsRefused() throws SQLException {
        asSuperuser("ALTER ROLE portreeve_app SUPERUSER");
        try {
            assertRefusedBeforeMigration("is a superuser");
        } finally {
            asSuperuser("ALTER ROLE portreeve_app NOSUPERUSER");
        }
    }

    @Test
    void anApplicationRoleThatCanBecomeTheOwnerIsRefused() throws SQLException {
        asSuperuser("GRANT portreeve_owner TO portreeve_app");
        try {
            assertRefusedBeforeMigration("is a member of portreeve_owner");
        } finally {
            asSuperuser("REVOKE portreeve_owner FROM portreeve_app");
        }
    }

    @Test
    void anUnreachableDatabaseIsSaidPlainly() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/portreeve");
        assertThatThrownBy(() -> RoleCheck.beforeMigration(nowhere, nowhere))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void theApplicationRoleCannotCreateOrReadWhatNobodyGranted() throws SQLException {
        try (var connection = database.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("SELECT * FROM flyway_schema_history"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private void assertRefusedBeforeMigration(String words) {
        assertThatThrownBy(() -> RoleCheck.beforeMigration(source(database.application()), source(database.owner())))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining(words);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DataSource source(DatabaseAccount account) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(account.name());
        source.setPassword(account.password());
        return source;
    }
}
