package dev.portreeve.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.testing.BackgroundProgram;
import dev.portreeve.testing.PackagedPortal;
import dev.portreeve.testing.Programs;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The portal as the container image runs it, assembled by the image's own scripts, on a database set up by the
/// documented script.
class ExternalDatabaseIT {

    private static final Path DOCKER = Path.of("src", "docker").toAbsolutePath();
    private static final String OWNER_PASSWORD = "owner's \"own\"";
    private static final String APP_PASSWORD = "app $secret";

    private static Path folder = Path.of("target");
    private static @Nullable PostgresServer server;

    @BeforeAll
    static void setUpAsTheReadmeSays() throws Exception {
        String psql = Programs.require("psql");
        folder = Path.of("target", "external-database").toAbsolutePath();
        Folders.remove(folder);
        Folders.createPrivate(folder);
        server = PostgresServer.start(
                folder.resolve("server"), BundledPostgres.in(folder), Collections.emptySortedMap());
        String password = Files.readString(folder.resolve("server/postgres.password"));
        String url = server.url("postgres").substring("jdbc:".length()).replace("//", "//postgres:" + password + "@");
        var outcome = Programs.run(
                folder,
                psql,
                "-v",
                "owner_password=" + OWNER_PASSWORD,
                "-v",
                "app_password=" + APP_PASSWORD,
                "-f",
                DOCKER.resolve("create-roles.sql").toString(),
                url);
        assertThat(outcome.exit()).as(outcome.output()).isZero();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void theAssembledPortalRunsOnItAndTellsItsHealth() throws Exception {
        Path portal = folder.resolve("portal");
        var built = Programs.run(
                folder,
                "env",
                "PATH=" + path(),
                DOCKER.resolve("build-on-host").toString(),
                PackagedPortal.jar().toString(),
                portal.toString());
        assertThat(built.exit()).as(built.output()).isZero();
        Map<String, String> environment = environment(Integer.toString(freePort()));
        try (BackgroundProgram program = start(portal, environment)) {
            program.await(Pattern.compile("Portreeve is ready"), Duration.ofMinutes(3));
            assertThat(healthy(portal, environment).exit()).isZero();
            assertThat(program.output()).doesNotContain("listens on this computer only");
            assertThat(folder.resolve("home/database")).doesNotExist();
            assertThat(program.stop()).isIn(0, 143);
        }
        assertThat(healthy(portal, environment).exit()).isNotZero();
    }

    @Test
    void oneRoleForBothIsRefusedWithWhatToDo() throws Exception {
        Map<String, String> environment = environment("0");
        environment.put("SPRING_FLYWAY_USER", DatabaseAccounts.APPLICATION);
        environment.put("SPRING_FLYWAY_PASSWORD", APP_PASSWORD);
        environment.remove("SPRING_CONFIG_IMPORT");
        environment.put("SPRING_DATASOURCE_PASSWORD", APP_PASSWORD);
        try (BackgroundProgram program = BackgroundProgram.start(
                List.of(
                        BackgroundProgram.java(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        PackagedPortal.jar().toString()),
                environment,
                folder.resolve("refused.log"))) {
            assertThat(program.end(Duration.ofMinutes(2))).isEqualTo(1);
            assertThat(program.output())
                    .contains("is also the one that migrates", "CREATE ROLE portreeve_owner LOGIN")
                    .doesNotContain("\tat ");
        }
    }

    private static Map<String, String> environment(String port) throws IOException {
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("spring.datasource.password"), APP_PASSWORD + "\n");
        Files.writeString(secrets.resolve("spring.flyway.password"), OWNER_PASSWORD + "\n");
        return new HashMap<>(Map.of(
                "PATH",
                path(),
                "PORTREEVE_HOME",
                folder.resolve("home").toString(),
                "SERVER_PORT",
                port,
                "PORTREEVE_JAVA_OPTIONS",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                "SPRING_CONFIG_IMPORT",
                "optional:configtree:" + secrets + "/",
                "SPRING_DATASOURCE_URL",
                Objects.requireNonNull(server).url("portreeve"),
                "SPRING_DATASOURCE_USERNAME",
                DatabaseAccounts.APPLICATION,
                "SPRING_FLYWAY_USER",
                DatabaseAccounts.OWNER));
    }

    private static BackgroundProgram start(Path portal, Map<String, String> environment) {
        return BackgroundProgram.start(
                List.of(portal.resolve("start").toString()), environment, folder.resolve("portal.log"));
    }

    private static Programs.Outcome healthy(Path portal, Map<String, String> environment) {
        return Programs.run(
                folder,
                "env",
                "SERVER_PORT=" + environment.get("SERVER_PORT"),
                portal.resolve("healthy").toString());
    }

    private static String path() {
        return Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
