package dev.portreeve.platform.database;

import dev.portreeve.platform.PortreeveHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Runs the embedded database where no other is named.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseConfiguration.class);

    @Bean
    EmbeddedDatabase embeddedDatabase(PortreeveHome home) {
        long begin = System.nanoTime();
        EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("database"));
        LOG.info("PostgreSQL {} is up after {} ms", BundledPostgres.VERSION, (System.nanoTime() - begin) / 1_000_000);
        return database;
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.accounts().application().name();
            }

            @Override
            public String getPassword() {
                return database.accounts().application().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return database.accounts().owner().name();
            }

            @Override
            public String getPassword() {
                return database.accounts().owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
