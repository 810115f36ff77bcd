package dev.portreeve.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.testing.BackgroundProgram;
import dev.portreeve.testing.PackagedPortal;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Skips;
import dev.portreeve.testing.UseCase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("UC-012")
class PackagedPortalIT {

    @Test
    void nothingIsLostWhenThePortalIsKilledAndASecondOneIsRefused() throws Exception {
        Path home = folder().resolve("home");
        try (PackagedPortal portal = PackagedPortal.start(home)) {
            assertThat(health(portal.awaitReady())).contains("\"UP\"");
            write(portal);
            try (PackagedPortal second = PackagedPortal.launch(PackagedPortal.jar(), home, List.of())) {
                assertThat(second.program().end(Duration.ofMinutes(2))).isEqualTo(1);
                assertThat(second.program().output())
                        .contains("already uses " + home, "PORTREEVE_HOME=")
                        .doesNotContain("\tat ");
            }
            portal.program().kill();
        }
        try (PackagedPortal again = PackagedPortal.start(home)) {
            assertThat(read(again)).isEqualTo("kept");
            long server = again.databaseServer();
            assertThat(again.program().stop()).isIn(0, 143);
            assertThat(BackgroundProgram.isGoneSoon(server))
                    .as("database server stopped")
                    .isTrue();
        }
    }

    @Test
    void itRunsAsAnOrdinaryUser() throws Exception {
        Skips.unless(
                "root".equals(System.getProperty("user.name")), "not root: every other test here shows it already");
        String setpriv = Programs.require("setpriv");
        Path folder = Files.createTempDirectory("portreeve-user");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Path jar = Files.copy(PackagedPortal.jar(), folder.resolve("portreeve.jar"));
            Path home = folder.resolve("own").resolve("home");
            Files.createDirectory(home.getParent());
            Files.setAttribute(home.getParent(), "unix:uid", 65534);
            List<String> asNobody = List.of(setpriv, "--reuid=65534", "--regid=65534", "--clear-groups");
            try (PackagedPortal portal = PackagedPortal.launch(jar, home, asNobody)) {
                assertThat(health(portal.awaitReady())).contains("\"UP\"");
                assertThat(Files.getAttribute(home.resolve("database/data"), "unix:uid"))
                        .isEqualTo(65534);
            }
        } finally {
            Programs.run(Path.of("/"), "rm", "-rf", folder.toString());
        }
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "packaged-portal")), "run")
                .toAbsolutePath();
    }

    private static void write(PackagedPortal portal) throws SQLException {
        try (Connection connection = asOwner(portal);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE packaged (word text)");
            statement.execute("INSERT INTO packaged VALUES ('kept')");
        }
    }

    private static String read(PackagedPortal portal) throws SQLException {
        try (Connection connection = asOwner(portal);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT word FROM packaged")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection asOwner(PackagedPortal portal) throws SQLException {
        return DriverManager.getConnection(portal.databaseUrl(), "portreeve_owner", portal.password("portreeve_owner"));
    }

    private static String health(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness");
            return client.send(
                            HttpRequest.newBuilder(uri)
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
