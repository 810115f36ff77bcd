package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.RequirementKind;
import java.util.Optional;

/// Sentences that carry a fact and are recognised by their words.
enum Statement {
    NO_PROXY_AUTHENTICATION("no-proxy-authentication", Optional.of(RequirementKind.NO_PROXY_AUTHENTICATION)),
    NO_TLS_INSPECTION("no-tls-inspection", Optional.of(RequirementKind.NO_TLS_INSPECTION)),
    BYTE_RANGES("byte-ranges", Optional.of(RequirementKind.BYTE_RANGES)),
    PEER_PORTS("peer-ports", Optional.empty()),
    DHA("dha", Optional.empty()),
    EXAMPLE("example", Optional.empty());

    private final String key;
    private final Optional<RequirementKind> requirement;

    Statement(String key, Optional<RequirementKind> requirement) {
        this.key = key;
        this.requirement = requirement;
    }

    /// Its key in the vocabulary, after `statement.`.
    String key() {
        return key;
    }

    /// What it requires of the network, for those that do.
    Optional<RequirementKind> requirement() {
        return requirement;
    }
}
