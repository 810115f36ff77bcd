package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.rendering.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that is written for AWS Network Firewall, dealt out to as many groups as its size needs.
record AwsConfig(List<AwsGroup> groups) {

    AwsConfig {
        groups = List.copyOf(groups);
    }

    static AwsConfig of(Scope scope, List<AwsRule> rules) {
        Map<AwsRule, Integer> sids = AwsSids.of(scope.request(), rules);
        List<AwsGroup> groups = new ArrayList<>();
        Map<AwsRule, Integer> open = new LinkedHashMap<>();
        int bytes = 0;
        for (Map.Entry<AwsRule, Integer> entry : sids.entrySet()) {
            int more = entry.getKey()
                            .text(scope.request(), entry.getValue(), false)
                            .length()
                    + 1;
            if (open.size() == AwsLimits.CAPACITY || bytes + more > AwsLimits.BYTES) {
                groups.add(AwsGroup.of(scope.request(), groups.size() + 1, open));
                open = new LinkedHashMap<>();
                bytes = 0;
            }
            open.put(entry.getKey(), entry.getValue());
            bytes += more;
        }
        if (!open.isEmpty()) {
            groups.add(AwsGroup.of(scope.request(), groups.size() + 1, open));
        }
        return new AwsConfig(groups);
    }
}
