package dev.portreeve.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Keeps the database as it is right after the portal's start, and brings that back before every further class.
final class FreshDatabase implements TestExecutionListener {

    private static final Set<TestDatabase> KEPT = Collections.newSetFromMap(new ConcurrentHashMap<>());

    @Override
    public void beforeTestClass(TestContext testContext) throws Exception {
        var context = testContext.getApplicationContext();
        TestDatabase database = context.getBean(TestDatabase.class);
        HikariDataSource pool = context.getBean(DataSource.class).unwrap(HikariDataSource.class);
        if (KEPT.add(database)) {
            database.keep();
        } else {
            database.restore();
        }
        // the pool does not ask a connection that it used within the last half second whether it still lives
        pool.getHikariPoolMXBean().softEvictConnections();
    }
}
