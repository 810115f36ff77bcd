package dev.portreeve.rendering.azurefirewall;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.rendering.Scope;
import java.util.ArrayList;
import java.util.List;

/// Deals rules out to as many groups as their size needs.
final class AzureGroups {

    /// Below it there is room for priorities that people give by hand.
    private static final int FIRST_PRIORITY = 10_000;
    /// Numbers for the groups of one request.
    private static final int STEP = 10;

    private final Scope scope;
    private final List<AzureGroup> groups = new ArrayList<>();
    private final List<AzureRule> open = new ArrayList<>();
    private int size;

    private AzureGroups(Scope scope) {
        this.scope = scope;
    }

    static List<AzureGroup> of(Scope scope, List<AzureRule> rules) {
        AzureGroups dealing = new AzureGroups(scope);
        rules.forEach(dealing::add);
        dealing.close();
        return dealing.groups;
    }

    private void add(AzureRule rule) {
        int more = CanonicalJson.text(AzureJson.rule(rule)).length();
        if (size + more > AzureLimits.GROUP) {
            close();
        }
        open.add(rule);
        size += more;
    }

    private void close() {
        if (!open.isEmpty()) {
            int number = groups.size() + 1;
            String name = number == 1 ? scope.request() : scope.request() + "_" + number;
            groups.add(new AzureGroup(name, number, priority(scope.request(), number), open));
            open.clear();
            size = 0;
        }
    }

    /// Requests near each other get different priorities; all of them only allow, so that their order does not matter.
    static int priority(String request, int number) {
        String digits = request.substring(request.lastIndexOf('-') + 1).replaceAll("[^0-9]", "");
        long serial = digits.isEmpty() ? 0 : Long.parseLong(digits);
        int room = AzureLimits.PRIORITY - FIRST_PRIORITY + 1;
        return FIRST_PRIORITY + (int) ((serial * STEP + number - 1) % room);
    }
}
