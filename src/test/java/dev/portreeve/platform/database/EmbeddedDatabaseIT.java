package dev.portreeve.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.testing.BackgroundProgram;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@UseCase("UC-012")
class EmbeddedDatabaseIT {

    private static final Path FOLDER =
            Path.of("target", "embedded-database", "home").toAbsolutePath();

    @BeforeAll
    static void removeWhatAnEarlierRunLeft() throws Exception {
        if (Files.exists(FOLDER.resolve("data/postmaster.pid"))) {
            EmbeddedDatabase.start(FOLDER).close();
        }
        Folders.remove(Objects.requireNonNull(FOLDER.getParent()));
        Files.createDirectories(Objects.requireNonNull(FOLDER.getParent()));
        Files.createDirectories(FOLDER.resolve("data.new/half/made"));
    }

    @Test
    void whatWasCommittedSurvivesTheDeathOfThePortal() throws Exception {
        try (Writer writer = Writer.into(RunningHolder.start(FOLDER), "survives_portal")) {
            writer.writeForAWhile();
            writer.holder().program().kill();
            assertThat(ProcessHandle.of(writer.holder().serverPid()))
                    .as("orphan")
                    .isPresent();
            long orphan = writer.holder().serverPid();
            writer.assertNothingLostAfterRestart();
            assertThat(BackgroundProgram.isGoneSoon(orphan))
                    .as("orphan stopped by the next start")
                    .isTrue();
        }
    }

    @Test
    void whatWasCommittedSurvivesTheDeathOfBoth() throws Exception {
        try (Writer writer = Writer.into(RunningHolder.start(FOLDER), "survives_both")) {
            writer.writeForAWhile();
            writer.holder().program().kill();
            writer.holder().killServer();
            writer.assertNothingLostAfterRestart();
        }
    }

    @Test
    void aSecondPortalOnTheSameFolderIsRefused() throws Exception {
        try (RunningHolder first = RunningHolder.start(FOLDER);
                BackgroundProgram second = RunningHolder.launch(FOLDER)) {
            assertThat(second.end(Duration.ofMinutes(1))).isNotZero();
            assertThat(second.output())
                    .contains("Another Portreeve (process " + first.program().pid() + ") already uses " + FOLDER);
            assertThat(first.program().isAlive()).isTrue();
            first.asOwner().close();
        }
    }

    @Test
    void aProcessThatGotTheNumberOfADeadServerIsLeftAlone() throws Exception {
        RunningHolder.start(FOLDER).close();
        try (BackgroundProgram stranger =
                BackgroundProgram.start(List.of("sleep", "120"), Map.of(), FOLDER.resolveSibling("stranger.log"))) {
            Files.writeString(
                    FOLDER.resolve("data/postmaster.pid"),
                    stranger.pid() + "\n" + FOLDER.resolve("data") + "\n1\n5432\n\n127.0.0.1\n",
                    StandardOpenOption.CREATE);
            RunningHolder.start(FOLDER).close();
            assertThat(stranger.isAlive()).isTrue();
        }
    }

    @Test
    void theServerIsDurableAndAsksForPasswordsOnTheLoopbackAddressOnly() throws Exception {
        try (RunningHolder holder = RunningHolder.start(FOLDER);
                Connection owner = holder.asOwner();
                Statement statement = owner.createStatement()) {
            assertThat(show(statement, "fsync")).isEqualTo("on");
            assertThat(show(statement, "full_page_writes")).isEqualTo("on");
            assertThat(show(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(show(statement, "data_checksums")).isEqualTo("on");
            assertThat(show(statement, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(statement, "password_encryption")).isEqualTo("scram-sha-256");
            for (String role : List.of("postgres", DatabaseAccounts.OWNER, DatabaseAccounts.APPLICATION)) {
                assertThatThrownBy(() -> holder.as(role, "guess"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void nobodyElseCanReadTheFolder() throws Exception {
        RunningHolder.start(FOLDER).close();
        assertThat(permissions(FOLDER)).isEqualTo("rwx------");
        for (String role : List.of("postgres", DatabaseAccounts.OWNER, DatabaseAccounts.APPLICATION)) {
            assertThat(permissions(FOLDER.resolve(role + ".password"))).isEqualTo("rw-------");
        }
    }

    @Test
    void aCopyOfTheFolderOfAStoppedPortalIsABackup() throws Exception {
        try (RunningHolder holder = RunningHolder.start(FOLDER);
                Connection owner = holder.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE backed_up (word text)");
            statement.execute("INSERT INTO backed_up VALUES ('kept')");
        }
        Path copy = FOLDER.resolveSibling("copy");
        assertThat(Programs.run(Path.of("/"), "cp", "-a", FOLDER.toString(), copy.toString())
                        .exit())
                .isZero();
        try (RunningHolder restored = RunningHolder.start(copy);
                Connection owner = restored.asOwner();
                Statement statement = owner.createStatement();
                var row = statement.executeQuery("SELECT word FROM backed_up")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("kept");
        }
        Folders.remove(copy);
    }

    @Test
    void filesOfAnotherMajorVersionAreRefused() throws Exception {
        RunningHolder.start(FOLDER).close();
        Path version = FOLDER.resolve("data/PG_VERSION");
        Files.writeString(version, "17\n");
        try (BackgroundProgram refused = RunningHolder.launch(FOLDER)) {
            assertThat(refused.end(Duration.ofMinutes(1))).isNotZero();
            assertThat(refused.output()).contains("was made by PostgreSQL 17, this is 18");
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (var row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
