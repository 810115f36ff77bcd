package dev.portreeve.bundles.manifest;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.Digest;
import java.util.HashMap;
import java.util.Map;

/// Writes `approvals.json`; its members are described in `src/docs/formats/package.md`.
final class ApprovalsJson {

    private ApprovalsJson() {}

    static byte[] bytes(PackageRecord record) {
        ApprovalEvidence evidence = record.approvals();
        return CanonicalJson.bytes(Map.of(
                "schema", PackageLayout.APPROVALS_SCHEMA,
                "package", record.id().toString(),
                "ruleSetDigest", record.ruleSetDigest().hex(),
                "policy", Map.of("name", evidence.policy(), "quorum", evidence.quorum()),
                "authors", evidence.authors(),
                "decisions",
                        evidence.decisions().stream()
                                .map(ApprovalsJson::decision)
                                .toList()));
    }

    private static Map<String, Object> decision(DecisionEvidence decision) {
        Map<String, Object> members = new HashMap<>();
        members.put("verdict", decision.kind().word());
        members.put("role", decision.role());
        members.put("person", decision.person());
        members.put("at", decision.at().toString());
        members.put("digest", decision.digest().hex());
        members.put("counted", decision.counted());
        members.put("comment", decision.comment().map(Digest::hex).orElse(null));
        return members;
    }
}
