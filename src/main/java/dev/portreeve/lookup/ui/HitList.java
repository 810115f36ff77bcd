package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.original;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.shell.kit.HostName;
import java.util.List;

/// Hits as links.
final class HitList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    HitList(List<Hit> hits) {
        addClassName("hits");
        hits.forEach(hit -> add(new ListItem(link(hit))));
    }

    static String name(HitKind kind) {
        return t("lookup.kind." + kind.word());
    }

    private static Anchor link(Hit hit) {
        Span title = switch (hit.kind()) {
            case ADDRESS, REQUEST, PACKAGE, SCALE_UNIT -> new HostSpan(hit.title());
            default -> hit.language().isEmpty() ? new Span(hit.title()) : original(hit.title(), hit.language());
        };
        title.addClassName("hit-t");
        Anchor link = new Anchor(hit.href(), title);
        if (!hit.detail().isEmpty()) {
            link.add(span("hit-d", hit.detail()));
        }
        link.addClassName("hit");
        return link;
    }

    /// A title in the fixed-width face that may break at its dots.
    private static final class HostSpan extends Span {

        private static final long serialVersionUID = 1L;

        HostSpan(String text) {
            super(new HostName(text));
        }
    }
}
