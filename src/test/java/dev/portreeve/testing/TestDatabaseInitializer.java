package dev.portreeve.testing;

import dev.portreeve.platform.DatabaseOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives a portal under test a database and a home of its own; for the rest it is one that runs with the embedded
/// database.
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.migrated();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                // a test runs the jobs it is about
                                "db-scheduler.polling-interval", "12h",
                                "db-scheduler.heartbeat-interval", "12h",
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username",
                                        database.application().name(),
                                "spring.datasource.password",
                                        database.application().password(),
                                "spring.flyway.user", database.owner().name(),
                                "spring.flyway.password", database.owner().password(),
                                "portreeve.home", home().toString())));
        context.getBeanFactory().registerSingleton("testDatabase", database);
        context.getBeanFactory().registerSingleton("databaseOrigin", DatabaseOrigin.EMBEDDED);
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "home")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
