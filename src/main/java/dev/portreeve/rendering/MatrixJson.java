package dev.portreeve.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A [VerdictMatrix] as members of JSON, in a fixed order.
public final class MatrixJson {

    private MatrixJson() {}

    /// `targets`, `rows` and `totals`.
    public static Map<String, Object> of(VerdictMatrix matrix) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("targets", matrix.targets().stream().map(TargetId::word).toList());
        json.put("rows", matrix.rows().stream().map(row -> row(matrix, row)).toList());
        Map<String, Object> totals = new LinkedHashMap<>();
        matrix.targets().forEach(target -> totals.put(target.word(), counts(matrix.totals(target))));
        json.put("totals", totals);
        return json;
    }

    private static Map<String, Object> row(VerdictMatrix matrix, VerdictMatrix.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entry", row.rule().id().text());
        json.put("section", row.rule().section().slug());
        json.put("id", row.rule().set().map(set -> (Object) set.value()).orElse(null));
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (TargetId target : matrix.targets()) {
            Map<String, Object> cell = counts(row.counts(target));
            cell.put("reasons", reasons(row.verdicts().getOrDefault(target, List.of())));
            verdicts.put(target.word(), cell);
        }
        json.put("verdicts", verdicts);
        return json;
    }

    private static Map<String, Object> counts(Map<Verdict.Kind, Integer> counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        counts.forEach((kind, count) -> json.put(kind.word(), count));
        return json;
    }

    /// How often each reason for something else than exact is given.
    private static Map<String, Integer> reasons(List<Verdict> verdicts) {
        Map<String, Integer> reasons = new TreeMap<>();
        verdicts.stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.EXACT)
                .forEach(verdict -> reasons.merge(verdict.reason(), 1, Integer::sum));
        return reasons;
    }
}
