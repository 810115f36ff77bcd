package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.PublishedContent;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.testing.PackagedPortal;
import dev.portreeve.testing.UseCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// The portal is killed in the middle of a run, and the next one goes on.
@UseCase("UC-021")
class KilledRunIT {

    private static final int REQUESTS = 1_000;
    private static final String[] SETTINGS = {
        "--portreeve.catalog.starter=2", "--db-scheduler.polling-interval=200ms", "--db-scheduler.heartbeat-interval=1s"
    };

    @Test
    void aKilledRunGoesOnBehindItsLastBatch() throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-homes")), "killed")
                .toAbsolutePath()
                .resolve("home");
        int before;
        try (PackagedPortal portal = PackagedPortal.start(home, SETTINGS)) {
            DriverManagerDataSource database = database(portal);
            JdbcTemplate jdbc = new JdbcTemplate(database);
            new ManyRequests(jdbc, new JdbcTransactionManager(database)).write(newest(), REQUESTS, false);
            publish(jdbc);
            await(jdbc, "done >= 200", Duration.ofMinutes(2));
            portal.program().kill();
        }
        try (PackagedPortal again = PackagedPortal.start(home, SETTINGS)) {
            JdbcTemplate jdbc = new JdbcTemplate(database(again));
            Map<String, Object> run = jdbc.queryForMap("select * from requests.run where occasion = 'revision-3'");
            before = (int) run.get("done");
            assertThat(before).as("killed in the middle").isBetween(200, REQUESTS - 1);
            await(jdbc, "finished_at is not null", Duration.ofMinutes(5));
            assertThat(one(jdbc, "select done from requests.run where occasion = 'revision-3'"))
                    .isEqualTo(REQUESTS);
            assertThat(one(jdbc, "select count(*) from requests.impact where catalog_revision = 3"))
                    .isEqualTo(REQUESTS);
            assertThat(one(jdbc, "select count(*) from audit.event where kind = 'requests.recompute'"))
                    .as("each approval was taken back once")
                    .isEqualTo(REQUESTS);
        }
    }

    /// What publishing leaves behind: the revision, the run, the job.
    private static void publish(JdbcTemplate jdbc) {
        jdbc.update("""
                insert into catalog.revision (number, published_at, title, language, document, content, digest)
                select 3, now(), title, language, document, content, digest from catalog.revision where number = 1
                """);
        jdbc.update(
                "insert into requests.run (occasion, catalog_revision, announced_at) values ('revision-3', 3, now())");
        jdbc.update("""
                insert into platform.job (task_name, task_instance, execution_time, picked, version)
                values (?, 'revision-3', now(), false, 1)
                """, RequestRuns.JOB);
    }

    private static void await(JdbcTemplate jdbc, String condition, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        String sql = "select count(*) from requests.run where occasion = 'revision-3' and " + condition;
        while (one(jdbc, sql) == 0) {
            assertThat(System.nanoTime()).as(condition).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static int one(JdbcTemplate jdbc, String sql) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class));
    }

    private static DriverManagerDataSource database(PackagedPortal portal) {
        return new DriverManagerDataSource(portal.databaseUrl(), "portreeve_app", portal.password("portreeve_app"));
    }

    private static CatalogRevision newest() {
        return new CatalogRevision(
                new RevisionSummary(
                        new RevisionNumber(2),
                        Instant.EPOCH,
                        Optional.empty(),
                        "",
                        "ko",
                        Digest.of(new byte[0]),
                        Digest.of(new byte[0])),
                PublishedContent.starter(2));
    }
}
