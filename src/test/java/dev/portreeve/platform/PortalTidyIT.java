package dev.portreeve.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class PortalTidyIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void noClassFindsWhatAnotherWrote() {
        assertThat(jdbc.queryForObject("SELECT count(*) FROM pg_tables WHERE tablename = 'left_behind'", Long.class))
                .isZero();
    }
}
