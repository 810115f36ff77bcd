package dev.portreeve.approvals;

import dev.portreeve.approvals.persistence.DecisionRows;
import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings the setting `portreeve.approvals.quorum` (1 by default) into the policy that the database checks.
@Component
class QuorumSetting {

    private final DecisionRows rows;
    private final ApplicationEventPublisher events;
    private final int quorum;

    QuorumSetting(
            DecisionRows rows, ApplicationEventPublisher events, @Value("${portreeve.approvals.quorum:1}") int quorum) {
        if (quorum < 1 || quorum > 5) {
            throw new IllegalArgumentException("portreeve.approvals.quorum is " + quorum + ", not 1 to 5");
        }
        this.rows = rows;
        this.events = events;
        this.quorum = quorum;
    }

    /// The number of approvals needed was set to another one.
    record QuorumChanged(int quorum) implements Auditable {
        @Override
        public String kind() {
            return "approvals.quorum-changed";
        }

        @Override
        public AuditObject object() {
            return new AuditObject("policy", Approvals.POLICY);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("quorum", quorum);
        }
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void apply() {
        if (rows.setQuorum(Approvals.POLICY, quorum)) {
            events.publishEvent(new QuorumChanged(quorum));
        }
    }
}
