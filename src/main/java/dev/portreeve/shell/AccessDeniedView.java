package dev.portreeve.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// The page for what this reader may not open: the one for missing things, so that it does not tell that something is
/// there.
@PermitAll
@ParentLayout(MainLayout.class)
class AccessDeniedView extends MissingPage implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        showMissing();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
