package dev.portreeve.requests.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestState;
import org.springframework.modulith.NamedInterface;

/// The addresses of the request pages, for links and navigation.
@NamedInterface("navigation")
public final class RequestsNavigation {

    /// The list.
    public static final String LIST = "requests";

    /// The wizard, empty; takes `?tenant=&asu=&features=a,b&target=&title=`.
    public static final String NEW = LIST + "/new";

    /// What a revision does to requests; takes `?revision=&kind=&tenant=&q=&mine=true`.
    public static final String IMPACT = LIST + "/impact";

    /// How every entry of a revision comes out on every target; takes `?revision=&q=&target=&verdict=`.
    public static final String MATRIX = "catalog/matrix";

    static final int LAST_STEP = 4;

    private RequestsNavigation() {}

    /// The page of a request.
    public static String address(RequestNumber number) {
        return LIST + "/" + number;
    }

    /// The list with one state chosen.
    public static String list(RequestState state) {
        return LIST + "?state=" + state.word();
    }

    /// What a revision does to requests.
    public static String impact(RevisionNumber revision) {
        return IMPACT + "?revision=" + revision;
    }

    /// The wizard on a draft, at a step counted from 1.
    public static String edit(RequestNumber number, int step) {
        return address(number) + "/edit?step=" + step;
    }

    /// Opens the page of a request.
    public static void open(RequestNumber number) {
        UI.getCurrent().navigate(address(number));
    }

    /// Opens the wizard on a draft.
    static void openEdit(RequestNumber number, int step) {
        UI.getCurrent().navigate(address(number) + "/edit", QueryParameters.of("step", Integer.toString(step)));
    }
}
