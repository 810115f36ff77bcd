package dev.portreeve.bench;

import dev.portreeve.PortreeveApplication;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.PublishedContent;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.identity.PortalItself;
import dev.portreeve.requests.ManyRequests;
import dev.portreeve.requests.MeasuredRun;
import dev.portreeve.testing.TestDatabaseInitializer;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/// What it costs to work out what a revision does to very many requests, and how that grows. Run by
/// `src/bench/run impact`.
final class ImpactBench {

    private static final int[] SIZES = {100, 1_000, 10_000};

    private final PublishedContent publishing;
    private final MeasuredRun run;
    private final ManyRequests requests;
    private final JdbcTemplate jdbc;
    private final Catalog catalog;
    private final PortalItself portal;

    private ImpactBench(ConfigurableApplicationContext context) {
        publishing = context.getBean(PublishedContent.class);
        run = new MeasuredRun(context);
        jdbc = context.getBean(JdbcTemplate.class);
        requests = new ManyRequests(jdbc, context.getBean(PlatformTransactionManager.class));
        catalog = context.getBean(Catalog.class);
        portal = context.getBean(PortalItself.class);
    }

    static void measure() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        PortreeveApplication.class, PublishedContent.class)
                .initializers(new TestDatabaseInitializer())
                .properties("server.port=0", "server.address=127.0.0.1")
                .run()) {
            ImpactBench bench = new ImpactBench(context);
            bench.warmUp();
            for (int size : SIZES) {
                bench.measure(size, true);
            }
            for (int size : SIZES) {
                bench.measure(size, false);
            }
        }
    }

    private void warmUp() {
        requests.write(current(), 1_000, true);
        run.nanos(publish());
        clear();
    }

    private void measure(int size, boolean issued) {
        requests.write(current(), size, issued);
        long begin = System.nanoTime();
        RevisionNumber revision = publish();
        double publishing = (System.nanoTime() - begin) / 1e6;
        long nanos = run.nanos(revision);
        String what = size + (issued ? " issued requests" : " approved requests, all of them stale");
        PortalBench.print(what + ": publishing (ms)", String.format(Locale.ROOT, "%.0f", publishing));
        PortalBench.print("  the run (s)", String.format(Locale.ROOT, "%.2f", nanos / 1e9));
        PortalBench.print("  for each request (us)", String.format(Locale.ROOT, "%.0f", nanos / 1e3 / size));
        PortalBench.print(
                "  touched / distinct rules",
                count("select count(*) from requests.impact where catalog_revision = ? and not identical", revision)
                        + " / "
                        + count("select count(*) from requests.impact_details where catalog_revision = ?", revision));
        clear();
    }

    private int count(String sql, RevisionNumber revision) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, revision.value()));
    }

    /// Takes everything out of the way of the next measurement, by the ways there are.
    private void clear() {
        jdbc.update("update requests.request set state = 'EXPIRED' where state = 'ISSUED'");
        jdbc.update("update requests.request set state = 'WITHDRAWN' where state in ('IN_REVIEW', 'APPROVED')");
    }

    private CatalogRevision current() {
        return portal.does(() -> catalog.current().orElseThrow());
    }

    /// The two revisions that ship with the portal by turns.
    private RevisionNumber publish() {
        return publishing.next(
                PublishedContent.starter(current().summary().language().equals("ko") ? 1 : 2));
    }
}
