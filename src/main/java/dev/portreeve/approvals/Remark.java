package dev.portreeve.approvals;

import dev.portreeve.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/// A word in the conversation beside the decisions.
public record Remark(UUID id, int revision, PersonId person, String body, Instant at) {}
