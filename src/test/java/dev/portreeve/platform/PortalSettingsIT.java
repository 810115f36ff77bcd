package dev.portreeve.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
@IntegrationTest
class PortalSettingsIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private DatabaseOrigin origin;

    @Test
    void thePortalWorksAsTheApplicationRole() {
        assertThat(jdbc.queryForObject("SELECT current_user", String.class)).isEqualTo("portreeve_app");
        assertThat(origin).isEqualTo(DatabaseOrigin.EMBEDDED);
    }

    @Test
    void whatAClassWritesIsThereForItsOtherTests() throws SQLException {
        try (var owner = database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE left_behind (id int)");
        }
        assertThat(jdbc.queryForObject("SELECT count(*) FROM pg_tables WHERE tablename = 'left_behind'", Long.class))
                .isOne();
    }
}
