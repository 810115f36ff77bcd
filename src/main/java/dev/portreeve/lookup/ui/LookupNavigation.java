package dev.portreeve.lookup.ui;

import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.requests.ui.RequestsNavigation;
import dev.portreeve.tenants.Tenant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The addresses of the pages of this module, and those they lead to.
final class LookupNavigation {

    /// Takes `?q=&tenant=&revision=&show=`.
    static final String COVERED = "covered";

    /// Takes `?q=&kind=&revision=`, or `?feature=`.
    static final String SEARCH = "search";

    private LookupNavigation() {}

    /// The question about one destination, with the tenant and revision of a page.
    static String covered(String question, AnswerScope scope) {
        return covered(Map.of("q", question), scope);
    }

    /// The same page with these parameters beside tenant and revision.
    static String covered(Map<String, String> parameters, AnswerScope scope) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        scope.tenant().ifPresent(tenant -> all.put("tenant", tenant.id().toString()));
        scope.revision().map(RevisionNumber::toString).ifPresent(number -> all.put("revision", number));
        return address(COVERED, all);
    }

    /// The wizard with tenant and features filled in.
    static String request(Optional<Tenant> tenant, Collection<Feature> features) {
        Map<String, String> all = new LinkedHashMap<>();
        tenant.ifPresent(each -> all.put("tenant", each.id().toString()));
        List<String> words =
                features.stream().map(each -> each.id().word()).distinct().toList();
        all.put("features", String.join(",", words));
        return address(RequestsNavigation.NEW, all);
    }

    static String search(String words) {
        return address(SEARCH, Map.of("q", words));
    }

    /// What a feature brings along.
    static String feature(Feature feature) {
        return address(SEARCH, Map.of("feature", feature.id().word()));
    }

    private static String address(String route, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? route : route + "?" + query;
    }
}
