package dev.portreeve.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.canonical.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditCsvTest {

    @Test
    void writesOneLineForEachEvent() throws IOException {
        var out = new ByteArrayOutputStream();
        AuditCsv csv = new AuditCsv(out);
        csv.write(new AuditEvent(
                new UUID(0, 1),
                Instant.EPOCH,
                "audit.tried",
                Optional.empty(),
                new AuditObject("thing", "=cmd"),
                AuditOutcome.DENIED,
                Optional.of("audit.why"),
                "{\"a\":\"b\"}",
                Digest.of(new byte[0]),
                Map.of()));
        csv.finish();
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "at,kind,actor,object type,object id,outcome,reason,leaf,sha256",
                        "1970-01-01T00:00:00Z,audit.tried,system,thing,'=cmd,denied,audit.why,\"{\"\"a\"\":\"\"b\"\"}\","
                                + Digest.of(new byte[0]));
    }
}
