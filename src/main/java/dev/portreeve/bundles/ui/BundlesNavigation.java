package dev.portreeve.bundles.ui;

import com.vaadin.flow.component.UI;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.requests.RequestSnapshot;
import org.springframework.modulith.NamedInterface;

/// The addresses of the package pages, for links and navigation.
@NamedInterface("navigation")
public final class BundlesNavigation {

    /// The list; takes `?q=&state=`.
    public static final String LIST = "packages";

    private BundlesNavigation() {}

    /// The page of a package.
    public static String address(PackageId id) {
        return LIST + "/" + id;
    }

    /// Opens the page of a package.
    public static void open(PackageId id) {
        UI.getCurrent().navigate(address(id));
    }

    static String request(RequestSnapshot request) {
        return "requests/" + request.number();
    }
}
