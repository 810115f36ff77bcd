package dev.portreeve.requests;

import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the tenants of requests are called, for modules above that do not know tenants.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TenantNames {

    private final Tenants tenants;

    TenantNames(Tenants tenants) {
        this.tenants = tenants;
    }

    /// The names by the id that a form holds; a form may hold none of them.
    public Map<String, String> all() {
        return tenants.all().stream()
                .collect(Collectors.toUnmodifiableMap(tenant -> tenant.id().toString(), Tenant::name));
    }
}
