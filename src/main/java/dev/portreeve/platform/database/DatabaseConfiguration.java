package dev.portreeve.platform.database;

import dev.portreeve.platform.DatabaseOrigin;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Migration with the roles checked before and after it.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DatabaseOrigin databaseOrigin(ObjectProvider<EmbeddedDatabase> embedded) {
        return embedded.getIfAvailable() == null ? DatabaseOrigin.EXTERNAL : DatabaseOrigin.EMBEDDED;
    }

    /// Migrations grant to the placeholder `${app}`, whatever the role is called here.
    @Bean
    FlywayConfigurationCustomizer applicationRolePlaceholder(JdbcConnectionDetails details) {
        return configuration -> configuration.placeholders(Map.of("app", String.valueOf(details.getUsername())));
    }

    @Bean
    FlywayMigrationStrategy checkedMigration(DataSource application) {
        return flyway -> {
            RoleCheck.beforeMigration(application, flyway.getConfiguration().getDataSource());
            flyway.migrate();
            RoleCheck.afterMigration(application);
        };
    }
}
