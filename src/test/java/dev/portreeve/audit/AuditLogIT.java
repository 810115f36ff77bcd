package dev.portreeve.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.canonical.Digest;
import dev.portreeve.testing.IntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// The log over a real database.
@IntegrationTest
@Tag("database")
class AuditLogIT {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private record Tried(UUID thing, String note) implements Auditable {
        @Override
        public String kind() {
            return "audit.tried";
        }

        @Override
        public AuditObject object() {
            return AuditObject.of("thing", thing);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("b", List.of(2, 1), "a", true);
        }

        @Override
        public Map<String, String> texts() {
            return Map.of("note", note);
        }
    }

    @Test
    void refusesAnEventWithoutTransaction() {
        assertThatThrownBy(() -> events.publishEvent(new Tried(UUID.randomUUID(), "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @WithUserDetails("ivo")
    void eventGoesWithItsTransaction() {
        UUID thing = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Tried(thing, "x"));
            status.setRollbackOnly();
        });
        assertThat(about(thing)).isEmpty();
    }

    @Test
    @WithUserDetails("ivo")
    void anEventOfItsOwnStaysWhenTheCallerFails() {
        UUID thing = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            log.appendAlone(new Tried(thing, "x"));
            status.setRollbackOnly();
        });
        assertThat(about(thing)).hasSize(1);
    }

    @Test
    @WithUserDetails("ivo")
    void leafIsCanonicalAndHoldsNoText() {
        UUID thing = UUID.randomUUID();
        transaction.executeWithoutResult(status -> events.publishEvent(new Tried(thing, "très secret")));
        AuditEvent event = about(thing).getFirst();
        assertThat(event.texts()).containsExactly(Map.entry("note", "très secret"));
        assertThat(event.leaf())
                .startsWith("{\"actor\":\"" + event.actor().orElseThrow() + "\",\"at\":\"")
                .contains("\"details\":{\"a\":true,\"b\":[2,1]}")
                .contains("\"commits\":{\"note\":\"" + commitment(event.id(), "très secret") + "\"}")
                .endsWith("\"outcome\":\"done\",\"v\":1}")
                .doesNotContain("secret");
        assertThat(event.digest()).isEqualTo(Digest.of(event.leaf().getBytes(StandardCharsets.UTF_8)));
    }

    private Digest commitment(UUID event, String text) {
        String salt = jdbc.sql("SELECT encode(salt, 'hex') FROM audit.event_text WHERE event_id = ?")
                .param(event)
                .query(String.class)
                .single();
        return Digest.of(
                HexFormat.of().parseHex(salt + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @WithUserDetails("ivo")
    void filtersByEveryMember() {
        UUID thing = UUID.randomUUID();
        transaction.executeWithoutResult(status -> events.publishEvent(new Tried(thing, "x")));
        AuditEvent event = about(thing).getFirst();
        AuditFilter exact = new AuditFilter(
                event.actor(),
                Optional.of("audit."),
                Optional.of("thing"),
                Optional.of(thing.toString()),
                Optional.of(AuditOutcome.DONE),
                Optional.of(event.at()),
                Optional.of(event.at().plusMillis(1)),
                Optional.of(thing.toString().substring(9).toUpperCase(java.util.Locale.ROOT)));
        assertThat(trail.page(exact, 0, 10)).containsExactly(event);
        assertThat(trail.count(exact)).isEqualTo(1);
        assertThat(trail.count(exact.ofKind("audit.other"))).isZero();
        AuditFilter before = new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of("thing"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(event.at().minus(Duration.ofDays(1))),
                Optional.empty());
        assertThat(trail.page(before, 0, 10)).isEmpty();
        assertThat(trail.kinds())
                .contains("audit.tried", "identity.person-created")
                .isSorted();
    }

    @Test
    @WithUserDetails("ivo")
    void exportIsItselfLogged() throws IOException {
        var out = new ByteArrayOutputStream();
        int written = trail.export(AuditFilter.ALL.ofKind("identity.person-created"), out);
        assertThat(written).isEqualTo(7);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(8);
        assertThat(trail.page(AuditFilter.ALL.ofKind("audit.exported"), 0, 1))
                .singleElement()
                .satisfies(event -> assertThat(event.leaf()).contains("\"events\":7"));
    }

    @Test
    @WithUserDetails("claire")
    void engineersDoNotReadTheLog() {
        assertThatThrownBy(() -> trail.page(AuditFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private List<AuditEvent> about(UUID thing) {
        return trail.page(AuditFilter.about(AuditObject.of("thing", thing)), 0, 10);
    }
}
