package dev.portreeve.shell.kit;

import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/// Hosts one below the other, each with a remark and a copy button.
public final class HostList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /// No hosts yet.
    public HostList() {
        addClassName("hosts");
    }

    /// Adds a host; an empty remark is left out.
    public HostList host(String name, String remark) {
        ListItem item = new ListItem(new HostName(name), grow());
        if (!remark.isEmpty()) {
            item.add(muted(remark));
        }
        item.add(new CopyButton(name, name));
        add(item);
        return this;
    }
}
