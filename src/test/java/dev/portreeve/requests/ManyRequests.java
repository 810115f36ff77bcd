package dev.portreeve.requests;

import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.ScaleUnit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Very many approved or issued requests over thirty scale units, computed as the portal computes them and written in
/// batches, through the same triggers.
public final class ManyRequests {

    private static final int UNITS = 30;
    private static final int BATCH = 500;
    private static final List<List<String>> FEATURES = List.of(
            List.of("base"),
            List.of("base", "win32"),
            List.of("base", "autopilot"),
            List.of("base", "apple"),
            List.of("base", "win32", "autopilot", "wns"),
            List.of("base", "attestation", "autopilot"),
            List.of("base", "android-enterprise"),
            List.of("base", "macos", "apple"),
            List.of("base", "remote-help", "win32"),
            List.of("base", "defender-security"),
            List.of("base", "win32", "epm", "analytics"),
            List.of("base", "delivery", "store"));

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private int made;

    public ManyRequests(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    /// Writes them, all computed from that revision.
    public void write(CatalogRevision catalog, int count, boolean issued) {
        for (int from = 0; from < count; from += BATCH) {
            int size = Math.min(BATCH, count - from);
            transactions.executeWithoutResult(_ -> batch(catalog, size, issued));
        }
        jdbc.execute("analyze requests.request");
        jdbc.execute("analyze requests.computation");
    }

    private void batch(CatalogRevision catalog, int size, boolean issued) {
        UUID tenant = one("select id from tenants.tenant order by name limit 1");
        UUID author = one("select id from identity.person where user_name = 'claire'");
        UUID approver = one("select id from identity.person where user_name = 'amelie'");
        List<ScaleUnit> units = catalog.content().scaleUnits().stream()
                .flatMap(row -> row.codes().stream())
                .distinct()
                .sorted()
                .limit(UNITS)
                .toList();
        ProposalMaker maker = new ProposalMaker(catalog, FeatureTables.standard(), LocalDate.now(ZoneOffset.UTC));
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        List<Object[]> ids = new ArrayList<>();
        List<Object[]> requests = new ArrayList<>();
        List<Object[]> revisions = new ArrayList<>();
        List<Object[]> computations = new ArrayList<>();
        List<Object[]> decisions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            UUID id = UUID.randomUUID();
            RequestForm form = form(tenant, units.get(made % UNITS), FEATURES.get(made / UNITS % FEATURES.size()));
            Proposal proposal = ((Proposal.Computed)
                            maker.make(form, Optional.of(units.getFirst()), new RequestNumber(2026, 500_000 + made), 1))
                    .proposal();
            made++;
            String digest = proposal.digest().hex();
            ids.add(new Object[] {digest, id});
            requests.add(new Object[] {id, tenant, author, now, now});
            revisions.add(new Object[] {id, RequestFormJson.write(form), author, now});
            computations.add(new Object[] {
                id,
                digest,
                proposal.catalogRevision(),
                proposal.content().array(),
                RequestFindingJson.write(proposal.findings()),
                now,
                proposal.rendered().ruleDigest().hex()
            });
            decisions.add(new Object[] {UUID.randomUUID(), id, digest, approver, new byte[32], now});
        }
        insert(requests, revisions, computations);
        move(ids, "SUBMITTED");
        move(ids, "IN_REVIEW");
        jdbc.batchUpdate("insert into approvals.decision values (?, ?, 1, ?, ?, 'APPROVE', '', ?, ?)", decisions);
        move(ids, "APPROVED");
        if (issued) {
            move(ids, "ISSUED");
        }
    }

    private void insert(List<Object[]> requests, List<Object[]> revisions, List<Object[]> computations) {
        jdbc.batchUpdate(
                "insert into requests.request (id, year, tenant_id, author_id, state, revision, created_at, updated_at,"
                        + " version) values (?, 2026, ?, ?, 'DRAFT', 1, ?, ?, 0)",
                requests);
        jdbc.batchUpdate(
                "insert into requests.revision (request_id, revision, form, edited_by, edited_at)"
                        + " values (?, 1, ?, ?, ?)",
                revisions);
        jdbc.batchUpdate(
                "insert into requests.computation (request_id, revision, digest, catalog_revision, content, findings,"
                        + " computed_at, rules_digest) values (?, 1, ?, ?, ?, ?, ?, ?)",
                computations);
    }

    private void move(List<Object[]> ids, String state) {
        jdbc.batchUpdate(
                "update requests.request set state = '" + state + "', digest = ?, version = version + 1 where id = ?",
                ids);
    }

    private UUID one(String sql) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(sql, UUID.class));
    }

    private RequestForm form(UUID tenant, ScaleUnit unit, List<String> features) {
        return new RequestForm(
                "Site " + made,
                tenant.toString(),
                unit.code(),
                features,
                "",
                List.of("nftables", "plain", "squid"),
                "10." + made / 250 % 250 + "." + made % 250 + ".0/24",
                "",
                "",
                LocalDate.now(ZoneOffset.UTC).plusDays(90).toString(),
                "Devices of this site are managed.",
                "");
    }
}
