package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Signature numbers: the same rule of a request has the same number each time, as far as its neighbours leave it free.
final class AwsSids {

    private static final int HEX_DIGITS = 12;

    private AwsSids() {}

    /// The rules in their order, each with a number that no other one of the request has.
    static Map<AwsRule, Integer> of(String request, List<AwsRule> rules) {
        Map<AwsRule, Integer> sids = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (AwsRule rule : rules) {
            int place = place(request + " " + rule.key());
            while (!taken.add(place)) {
                place = (place + 1) % AwsLimits.SIDS;
            }
            sids.put(rule, AwsLimits.FIRST_SID + place);
        }
        return sids;
    }

    private static int place(String key) {
        String hex = Digest.of(key.getBytes(StandardCharsets.US_ASCII)).hex();
        return (int) (Long.parseLong(hex.substring(0, HEX_DIGITS), 16) % AwsLimits.SIDS);
    }
}
