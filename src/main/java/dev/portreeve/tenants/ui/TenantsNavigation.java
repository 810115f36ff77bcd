package dev.portreeve.tenants.ui;

import com.vaadin.flow.component.UI;
import dev.portreeve.tenants.TenantId;

/// The way to the pages about tenants.
public final class TenantsNavigation {

    private TenantsNavigation() {}

    /// The address of a tenant's page, for links.
    public static String address(TenantId tenant) {
        return TenantListView.ROUTE + "/" + tenant;
    }

    /// Opens a tenant's page.
    public static void open(TenantId tenant) {
        UI.getCurrent().navigate(address(tenant));
    }
}
