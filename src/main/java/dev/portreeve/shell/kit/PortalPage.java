package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.portreeve.shell.i18n.Texts;

/// A page inside the frame: the main landmark, its head, and the window's title. Views extend it and begin with
/// [#head(String)].
public abstract class PortalPage extends Main implements HasDynamicTitle, Focusable<PortalPage> {

    private static final long serialVersionUID = 1L;

    private String title = "";

    /// An empty page.
    @SuppressWarnings("this-escape") // marks its own element only
    protected PortalPage() {
        setId("content");
        addClassName("page");
        setTabIndex(-1);
    }

    /// Empties the page and gives it a head and a window title; for pages that are filled when their parameter is
    /// known.
    protected PageHead head(String text) {
        removeAll();
        title = text;
        PageHead head = new PageHead(text);
        add(head);
        return head;
    }

    /// Keeps the page as high as the window: its parts scroll by themselves.
    protected void fixed() {
        addClassName("page-fixed");
    }

    @Override
    public String getPageTitle() {
        return Texts.titled(title);
    }
}
