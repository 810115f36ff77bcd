package dev.portreeve.rendering;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.rules.RuleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Verdicts as canonical JSON: for each target the verdict on each thing asked for, and what the revision lacks.
final class VerdictsJson {

    private VerdictsJson() {}

    static String text(RenderedSet set) {
        Map<String, Object> targets = new LinkedHashMap<>();
        for (Rendering rendering : set.renderings()) {
            Map<String, Object> counts = new LinkedHashMap<>();
            rendering.counts().forEach((kind, count) -> counts.put(kind.word(), count));
            targets.put(rendering.target().word(), Map.of("counts", counts, "verdicts", verdicts(rendering.report())));
        }
        return CanonicalJson.text(Map.of(
                "format",
                "portreeve-verdicts/1",
                "request",
                set.scope().request(),
                "targets",
                targets,
                "findings",
                RuleSetJson.findings(set.rules())));
    }

    private static List<Map<String, Object>> verdicts(List<Verdict> report) {
        return report.stream().map(VerdictsJson::verdict).toList();
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> members = new LinkedHashMap<>();
        verdict.rule().map(RuleId::text).ifPresent(rule -> members.put("rule", rule));
        members.put("entry", verdict.entry().value());
        members.put("entryKind", verdict.entry().kind().word());
        members.put("kind", verdict.kind().word());
        members.put("reason", verdict.reason());
        members.put("parameters", verdict.parameters());
        verdict.remedy().ifPresent(remedy -> members.put("remedy", remedy));
        return members;
    }
}
