package dev.portreeve.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Writes numbered rows, one transaction each, until its database is taken away, and remembers which ones the database
/// said it has.
final class Writer implements AutoCloseable {

    private final RunningHolder holder;
    private final String table;
    private final AtomicLong acknowledged = new AtomicLong();
    private @Nullable Thread thread;

    private Writer(RunningHolder holder, String table) {
        this.holder = holder;
        this.table = table;
    }

    static Writer into(RunningHolder holder, String table) throws Exception {
        try (Connection connection = holder.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (n bigint PRIMARY KEY)");
        }
        return new Writer(holder, table);
    }

    RunningHolder holder() {
        return holder;
    }

    /// Comes back after the first 200 rows; writing goes on.
    void writeForAWhile() throws Exception {
        Connection connection = holder.asOwner();
        thread = Thread.ofPlatform().start(() -> writeUntilBroken(connection));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (acknowledged.get() < 200) {
            assertThat(System.nanoTime()).as("time to write 200 rows").isLessThan(end);
            Thread.sleep(5);
        }
    }

    void assertNothingLostAfterRestart() throws Exception {
        try (RunningHolder next = RunningHolder.start(holder.folder())) {
            if (thread != null) {
                thread.join(TimeUnit.SECONDS.toMillis(20));
            }
            long said = acknowledged.get();
            try (Connection connection = next.asOwner();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT count(*), max(n) FROM " + table)) {
                row.next();
                // one more than acknowledged: committed, but the answer did not arrive
                assertThat(row.getLong(1)).isBetween(said, said + 1);
                assertThat(row.getLong(2)).isEqualTo(row.getLong(1));
            }
        }
    }

    private void writeUntilBroken(Connection connection) {
        try (connection;
                var insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?)")) {
            for (long n = 1; ; n++) {
                insert.setLong(1, n);
                insert.executeUpdate();
                acknowledged.set(n);
            }
        } catch (SQLException takenAway) {
            // what the test is about
        }
    }

    @Override
    public void close() {
        holder.close();
    }
}
