package dev.portreeve.requests;

import dev.portreeve.canonical.Bytes;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Copies of an issued request under other numbers, written straight into the tables: for runs over many requests. It
/// goes the way of the states, so every trigger but the ones that count approvals sees what it would see otherwise.
public final class IssuedCopies {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public IssuedCopies(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    /// As many copies as that, in review: the state that needs no approvals.
    public void of(RequestSnapshot issued, int copies) {
        transactions.executeWithoutResult(_ -> {
            for (int i = 0; i < copies; i++) {
                copy(issued, kept(issued));
            }
        });
    }

    /// A copy whose kept result is no such thing.
    public void unreadable(RequestSnapshot issued) {
        transactions.executeWithoutResult(_ -> copy(issued, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private byte[] kept(RequestSnapshot issued) {
        return jdbc.sql("select content from requests.computation where request_id = :from")
                .param("from", issued.id().value())
                .query(byte[].class)
                .list()
                .getFirst();
    }

    private void copy(RequestSnapshot issued, byte[] content) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into requests.request (id, year, tenant_id, author_id, state, revision, created_at,
                            updated_at, version)
                        select :id, year, tenant_id, author_id, 'DRAFT', 1, created_at, updated_at, 0
                        from requests.request where id = :from
                        """).param("id", id).param("from", issued.id().value()).update();
        jdbc.sql("""
                        insert into requests.revision select :id, 1, form, edited_by, edited_at
                        from requests.revision where request_id = :from and revision = 1
                        """).param("id", id).param("from", issued.id().value()).update();
        String digest = Bytes.of(content).digest().hex();
        jdbc.sql("""
                        insert into requests.computation (request_id, revision, digest, catalog_revision, content,
                            findings, computed_at, rules_digest)
                        select :id, 1, :digest, catalog_revision, :content, '[]', computed_at,
                               case when digest = :digest then rules_digest end
                        from requests.computation where request_id = :from limit 1
                        """)
                .param("id", id)
                .param("digest", digest)
                .param("content", content)
                .param("from", issued.id().value())
                .update();
        for (String state : new String[] {"SUBMITTED", "IN_REVIEW"}) {
            jdbc.sql(
                            "update requests.request set state = :state, digest = :digest, expires = '2099-01-01' where id = :id")
                    .param("state", state)
                    .param("digest", digest)
                    .param("id", id)
                    .update();
        }
    }
}
