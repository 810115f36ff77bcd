package dev.portreeve.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one row of the secret that makes the first administrator.
@Repository
class FirstSecret {

    private final JdbcClient jdbc;

    FirstSecret(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A secret that waits.
    record Waiting(String hash, Instant validUntil) {}

    /// The secret; empty when none waits.
    Optional<Waiting> find() {
        return read("SELECT secret_hash, valid_until FROM identity.first_secret");
    }

    /// The secret, held until the end of the transaction, so that two who bring it at once do not both succeed.
    Optional<Waiting> take() {
        return read("SELECT secret_hash, valid_until FROM identity.first_secret FOR UPDATE");
    }

    void replace(Waiting secret) {
        jdbc.sql("""
                INSERT INTO identity.first_secret (secret_hash, valid_until) VALUES (?, ?)
                ON CONFLICT (only_one) DO UPDATE
                    SET secret_hash = excluded.secret_hash, valid_until = excluded.valid_until""")
                .params(secret.hash(), secret.validUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove() {
        jdbc.sql("DELETE FROM identity.first_secret").update();
    }

    private Optional<Waiting> read(String query) {
        return jdbc.sql(query)
                .query((row, number) -> new Waiting(
                        row.getString("secret_hash"),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
