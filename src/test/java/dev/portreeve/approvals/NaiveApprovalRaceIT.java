package dev.portreeve.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The same race against code that checks and then writes, without lock, digest in the write or trigger. It must issue
/// what nobody approved; otherwise the race proves nothing about the real one.
@IntegrationTest
class NaiveApprovalRaceIT {

    private static final Logger LOG = LoggerFactory.getLogger(NaiveApprovalRaceIT.class);
    private static final int ROUNDS = 3_000;

    @Test
    void checkingThenWritingIssuesWhatWasNotApproved() throws Exception {
        try (TestDatabase database = TestDatabase.migrated();
                Connection owner = database.asOwner();
                ExecutorService together = Executors.newFixedThreadPool(5)) {
            tables(owner);
            List<Connection> connections =
                    List.of(database.asOwner(), database.asOwner(), database.asOwner(), database.asOwner());
            for (int round = 0; round < ROUNDS; round++) {
                race(together, connections, owner, round);
            }
            for (Connection connection : connections) {
                connection.close();
            }
            long stale = count(
                    owner,
                    "select count(*) from naive_package p join naive_request r on r.id = p.request"
                            + " where p.revision <> r.revision");
            long underApproved = count(
                    owner,
                    "select count(*) from naive_package p where (select count(distinct person) from naive_decision d"
                            + " where d.request = p.request and d.revision = p.revision and person <> 'author') < 2");
            LOG.info("naive: {} stale and {} under-approved packages in {} rounds", stale, underApproved, ROUNDS);
            assertThat(stale + underApproved).isPositive();
        }
    }

    private static void race(ExecutorService together, List<Connection> connections, Connection owner, int round)
            throws Exception {
        execute(owner, "insert into naive_request values (" + round + ", 1)");
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> acts = List.of(
                together.submit(() -> approve(start, connections.get(0), round, "one")),
                together.submit(() -> approve(start, connections.get(1), round, "two")),
                together.submit(() -> approve(start, connections.get(2), round, "author")),
                together.submit(() -> edit(start, connections.get(3), round)));
        start.countDown();
        for (Future<?> act : acts) {
            act.get();
        }
    }

    /// Reads the revision, then writes the decision, then counts, then issues.
    private static Void approve(CountDownLatch start, Connection connection, int round, String person)
            throws SQLException, InterruptedException {
        start.await();
        long revision = count(connection, "select revision from naive_request where id = " + round);
        execute(connection, "insert into naive_decision values (" + round + ", " + revision + ", '" + person + "')");
        long approvals = count(
                connection,
                "select count(*) from naive_decision where request = " + round + " and revision = " + revision);
        if (approvals >= 2) {
            execute(connection, "insert into naive_package values (" + round + ", " + revision + ")");
        }
        return null;
    }

    private static Void edit(CountDownLatch start, Connection connection, int round)
            throws SQLException, InterruptedException {
        start.await();
        execute(connection, "update naive_request set revision = revision + 1 where id = " + round);
        return null;
    }

    private static void tables(Connection owner) throws SQLException {
        execute(owner, "create table naive_request (id int, revision int)");
        execute(owner, "create table naive_decision (request int, revision int, person text)");
        execute(owner, "create table naive_package (request int, revision int)");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
