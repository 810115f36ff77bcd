package dev.portreeve.rendering.zscaler;

import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Objects and rules in the members of the API.
final class ZiaBodies {

    /// The lowest rank: a rule of any administrator may stand before it.
    private static final int RANK = 7;

    private final ZiaConfig config;
    private final Scope scope;

    ZiaBodies(ZiaConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
    }

    List<Map<String, Object>> of(ZiaEndpoint endpoint) {
        return switch (endpoint) {
            case CATEGORIES -> categories();
            case SOURCES -> sources();
            case DESTINATIONS ->
                config.rules().stream()
                        .flatMap(rule -> rule.groups().stream())
                        .map(ZiaBodies::destination)
                        .toList();
            case SERVICES -> config.rules().stream().map(ZiaBodies::service).toList();
            case FIREWALL -> firewall();
            case TLS -> config.uninspected().isEmpty() ? List.of() : List.of(tls());
        };
    }

    private List<Map<String, Object>> categories() {
        List<Map<String, Object>> bodies = new ArrayList<>();
        addCategory(bodies, "web", config.web());
        addCategory(bodies, "tls", config.uninspected());
        return bodies;
    }

    private void addCategory(List<Map<String, Object>> bodies, String what, List<String> urls) {
        if (!urls.isEmpty()) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("configuredName", category(what));
            body.put("superCategory", "USER_DEFINED");
            body.put("customCategory", true);
            body.put("type", "URL_CATEGORY");
            body.put("description", scope.request());
            body.put("urls", urls);
            bodies.add(body);
        }
    }

    private String category(String what) {
        return scope.request() + "_" + what;
    }

    private List<Map<String, Object>> sources() {
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (List<String> part : Parts.of(config.clients(), ZiaLimits.MEMBERS)) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("name", source(bodies.size()));
            body.put("description", scope.request());
            body.put("ipAddresses", part);
            bodies.add(body);
        }
        return bodies;
    }

    private String source(int number) {
        return scope.request() + (number == 0 ? "_from" : "_from_" + (number + 1));
    }

    private static Map<String, Object> destination(ZiaGroup group) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", group.name());
        body.put("type", group.type());
        body.put("description", group.description());
        body.put("addresses", group.members());
        return body;
    }

    private static Map<String, Object> service(ZiaRule rule) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", rule.service());
        body.put("type", "CUSTOM");
        body.put("description", rule.description());
        addPorts(body, "destTcpPorts", rule, Transport.TCP);
        addPorts(body, "destUdpPorts", rule, Transport.UDP);
        return body;
    }

    private static void addPorts(Map<String, Object> body, String member, ZiaRule rule, Transport transport) {
        List<Map<String, Object>> ports = rule.services().stream()
                .filter(service -> service.transport() == transport)
                .map(ZiaBodies::range)
                .toList();
        if (!ports.isEmpty()) {
            body.put(member, ports);
        }
    }

    private static Map<String, Object> range(Service service) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("start", service.first());
        if (service.last() > service.first()) {
            range.put("end", service.last());
        }
        return range;
    }

    private List<Map<String, Object>> firewall() {
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (ZiaRule rule : config.rules()) {
            Map<String, Object> body = head(rule.name(), rule.description(), bodies.size() + 1);
            body.put("action", "ALLOW");
            addClients(body);
            body.put(
                    "destIpGroups",
                    rule.groups().stream()
                            .map(ZiaGroup::name)
                            .map(ZiaBodies::named)
                            .toList());
            body.put("nwServices", List.of(named(rule.service())));
            bodies.add(body);
        }
        return bodies;
    }

    private Map<String, Object> tls() {
        Map<String, Object> checks = new LinkedHashMap<>();
        checks.put("bypassOtherPolicies", false);
        checks.put("serverCertificates", "BLOCK");
        checks.put("ocspCheck", false);
        checks.put("blockSslTrafficWithNoSniEnabled", false);
        checks.put("minTLSVersion", "SERVER_TLS_1_0");
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("type", "DO_NOT_DECRYPT");
        action.put("doNotDecryptSubActions", checks);
        Map<String, Object> body = head(category("tls"), scope.request(), 1);
        body.put("action", action);
        addClients(body);
        body.put("urlCategories", List.of(category("tls")));
        return body;
    }

    private static Map<String, Object> head(String name, String description, int order) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("description", description);
        body.put("order", order);
        body.put("rank", RANK);
        body.put("state", "ENABLED");
        return body;
    }

    private void addClients(Map<String, Object> body) {
        int groups = sources().size();
        if (groups > 0) {
            body.put(
                    "srcIpGroups",
                    IntStream.range(0, groups)
                            .mapToObj(number -> named(source(number)))
                            .toList());
        }
    }

    private static Map<String, Object> named(String name) {
        return Map.of("name", name);
    }
}
