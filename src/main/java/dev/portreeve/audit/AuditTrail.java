package dev.portreeve.audit;

import dev.portreeve.audit.persistence.EventQueries;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading the log, newest event first. For auditors and administrators.
@Service
@PreAuthorize("hasAnyRole('AUDITOR', 'ADMINISTRATOR')")
public class AuditTrail {

    /// The largest page.
    public static final int MAX_PAGE = 200;
    /// The largest number of events in one export.
    public static final int MAX_EXPORT = 100_000;

    private final EventQueries queries;
    private final ApplicationEventPublisher events;

    AuditTrail(EventQueries queries, ApplicationEventPublisher events) {
        this.queries = queries;
        this.events = events;
    }

    /// At most `limit` events from the given position on; never more than [#MAX_PAGE].
    @Transactional(readOnly = true)
    public List<AuditEvent> page(AuditFilter filter, int offset, int limit) {
        return queries.page(filter, Math.max(0, offset), Math.clamp(limit, 1, MAX_PAGE));
    }

    /// How many events match, counted up to [#MAX_EXPORT].
    @Transactional(readOnly = true)
    public int count(AuditFilter filter) {
        return queries.count(filter, MAX_EXPORT);
    }

    /// One event; empty when there is none with this id.
    @Transactional(readOnly = true)
    public Optional<AuditEvent> find(UUID id) {
        return queries.find(id);
    }

    /// The kinds that occur, sorted.
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return queries.kinds();
    }

    /// Writes the matching events as CSV (RFC 4180, UTF-8), newest first, at most [#MAX_EXPORT], and logs that it
    /// did.
    ///
    /// @return how many events were written
    /// @throws IOException when the stream cannot be written
    @Transactional
    public int export(AuditFilter filter, OutputStream out) throws IOException {
        AuditCsv csv = new AuditCsv(out);
        int written = queries.each(filter, MAX_EXPORT, csv::write);
        csv.finish();
        events.publishEvent(new AuditExported(written));
        return written;
    }
}
