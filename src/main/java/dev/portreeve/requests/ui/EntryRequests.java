package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.ui.entry.EntryPart;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.TenantNames;
import dev.portreeve.rules.EntryName;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who has an entry open: the approved and issued requests whose rules come from it, the newest first.
@org.springframework.stereotype.Component
final class EntryRequests implements EntryPart {

    private static final int MOST = 10;

    private final RequestBook book;
    private final TenantNames tenants;

    EntryRequests(RequestBook book, TenantNames tenants) {
        this.book = book;
        this.tenants = tenants;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> component(CatalogRevision revision, Opening entry) {
        List<RequestId> users = book.using(EntryName.of(entry));
        SectionHead head = new SectionHead(t("requests.entry.open"));
        if (users.isEmpty()) {
            return Optional.of(div("", head, muted(t("requests.entry.open.none"))));
        }
        Map<String, String> names = tenants.all();
        UnorderedList list = new UnorderedList();
        list.addClassName("names");
        users.stream()
                .limit(MOST)
                .flatMap(id -> book.find(id).stream())
                .forEach(request -> list.add(item(request, names)));
        Component all = div("", head, list);
        return Optional.of(
                users.size() <= MOST ? all : div("", all, muted(t("requests.entry.open.more", users.size() - MOST))));
    }

    private static ListItem item(RequestSnapshot request, Map<String, String> names) {
        String tenant = names.getOrDefault(request.form().tenant(), "");
        return new ListItem(
                new Anchor(RequestsNavigation.address(request.number()), request.number() + " " + request.label()),
                span("muted", " " + tenant + " "),
                StateWords.of(request.state()));
    }
}
