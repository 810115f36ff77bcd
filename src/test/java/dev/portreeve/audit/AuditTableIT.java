package dev.portreeve.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.testing.DatabaseTest;
import dev.portreeve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the database itself refuses, whatever the code says.
@DatabaseTest
class AuditTableIT {

    private static final String DENIED = "42501";
    private static TestDatabase database;

    @BeforeAll
    static void oneEventIsLogged() throws SQLException {
        database = TestDatabase.migrated();
        try (Connection connection = database.asApplication();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO audit.event (event_id, recorded_at, kind, object_type, object_id, outcome, leaf)
                    VALUES ('00000000-0000-4000-8000-000000000001', now(), 'audit.tried', 'thing', '1', 'done', '{}')""");
            statement.execute("""
                    INSERT INTO audit.event_text (event_id, name, salt, body)
                    VALUES ('00000000-0000-4000-8000-000000000001', 'name', sha256('salt'), 'text')""");
        }
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.event SET outcome = 'failed'",
                "DELETE FROM audit.event",
                "TRUNCATE audit.event CASCADE",
                "UPDATE audit.event_text SET body = ''",
                "DELETE FROM audit.event_text",
                "TRUNCATE audit.event_text",
                "ALTER TABLE audit.event DISABLE TRIGGER ALL",
                "ALTER TABLE audit.event DROP COLUMN leaf",
                "DROP TABLE audit.event CASCADE",
                "DROP FUNCTION audit.refuse() CASCADE",
                "CREATE TABLE audit.other (id int)",
                "SET session_replication_role = replica"
            })
    void applicationRoleCannot(String statement) {
        assertThatThrownBy(() -> asApplication(statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(DENIED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.event SET outcome = 'failed'",
                "DELETE FROM audit.event",
                "TRUNCATE audit.event CASCADE",
                "UPDATE audit.event_text SET body = ''"
            })
    void ownerIsStoppedByTriggers(String statement) {
        assertThatThrownBy(() -> run(database.asOwner(), statement)).hasMessageContaining("the audit log only grows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit.event SET outcome = 'failed'", "DELETE FROM audit.event"})
    void superuserWhoPosesAsReplicaIsStoppedToo(String statement) {
        assertThatThrownBy(() -> run(database.asSuperuser(), "SET session_replication_role = replica", statement))
                .hasMessageContaining("the audit log only grows");
    }

    @Test
    void applicationRoleOwnsNothing() throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) = '"
                        + database.application().name() + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void digestOfTheLeafCannotBeGiven() {
        assertThatThrownBy(() -> asApplication("""
                        INSERT INTO audit.event
                            (event_id, recorded_at, kind, object_type, object_id, outcome, leaf, leaf_digest)
                        VALUES (gen_random_uuid(), now(), 'audit.tried', 'thing', '1', 'done', '{}', sha256('x'))""")).hasMessageContaining("leaf_digest");
    }

    private static void asApplication(String statement) throws SQLException {
        run(database.asApplication(), statement);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
