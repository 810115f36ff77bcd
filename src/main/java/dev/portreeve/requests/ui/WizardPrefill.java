package dev.portreeve.requests.ui;

import com.google.common.base.Splitter;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads an empty wizard's address: `?tenant=&asu=&features=a,b&target=&title=`. Values that mean nothing are kept
/// where a field can show them as wrong, and left out elsewhere.
final class WizardPrefill {

    private static final int LONGEST = 200;
    private static final int MOST = 50;
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private WizardPrefill() {}

    /// @param tenants those there may be requests for; one alone is chosen
    static RequestForm of(QueryParameters query, List<Tenant> tenants) {
        return new RequestForm(
                text(query, "title"),
                tenant(text(query, "tenant"), tenants),
                text(query, "asu"),
                features(text(query, "features")),
                "",
                COMMAS.splitToStream(text(query, "target")).limit(MOST).toList(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static List<String> features(String text) {
        return Stream.concat(Stream.of(FeatureId.BASE.word()), COMMAS.splitToStream(text))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// By id or by name.
    private static String tenant(String wanted, List<Tenant> tenants) {
        if (wanted.isEmpty()) {
            return tenants.size() == 1 ? tenants.getFirst().id().toString() : "";
        }
        Optional<TenantId> id = TenantId.tryParse(wanted);
        return tenants.stream()
                .filter(tenant -> id.isPresent()
                        ? tenant.id().equals(id.get())
                        : tenant.name().equalsIgnoreCase(wanted))
                .findFirst()
                .map(tenant -> tenant.id().toString())
                .orElse("");
    }

    private static String text(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .map(String::strip)
                .filter(value -> value.length() <= LONGEST)
                .orElse("");
    }
}
