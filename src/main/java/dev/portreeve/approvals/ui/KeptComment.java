package dev.portreeve.approvals.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.portreeve.requests.RequestId;
import org.jspecify.annotations.Nullable;

/// What a person typed for a decision that was refused, kept in the window until the page is shown anew.
record KeptComment(RequestId request, String text) {

    static void keep(RequestId request, String text) {
        ComponentUtil.setData(UI.getCurrent(), KeptComment.class, new KeptComment(request, text));
    }

    /// Gives it back once; empty when there is none for this request.
    static String take(RequestId request) {
        UI ui = UI.getCurrent();
        @Nullable KeptComment kept = ComponentUtil.getData(ui, KeptComment.class);
        if (kept == null || !kept.request().equals(request)) {
            return "";
        }
        ComponentUtil.setData(ui, KeptComment.class, null);
        return kept.text();
    }
}
