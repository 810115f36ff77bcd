package dev.portreeve.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// The page for an address that leads nowhere: unknown, gone, or not for this reader. It says the same in each case.
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundView extends MissingPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        showMissing();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
