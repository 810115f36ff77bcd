package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.lookup.reading.LineReader;
import dev.portreeve.lookup.reading.LineReading;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.lookup.search.SearchWords;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SearchBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The search field with the best hits below it as a list of links. In the browser (`assets/search.js`) the list opens
/// above the page, the arrow keys walk through it, and Escape closes it; Enter in the field opens the page with all
/// hits.
@Tag("portal-search")
final class SearchPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final int MOST_OF_A_KIND = 4;
    private static final int SHORTEST = 2;
    private static final String FOUND = "data-found";

    private final transient Finder finder;
    private final Div panel = div("search-pop");
    private final Span said = span("sr-only", "");

    SearchPart(Finder finder) {
        this.finder = finder;
        said.getElement().setAttribute("role", "status");
        panel.getElement()
                .setAttribute("popover", "manual")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("lookup.search.results"));
        add(new SearchBox(t("lookup.search"), LookupNavigation.SEARCH, "q").typing(this::show), said, panel);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/search.js");
    }

    private void show(String typed) {
        SearchWords words = SearchWords.of(typed);
        panel.removeAll();
        if (words.text().length() < SHORTEST) {
            said.setText("");
            getElement().removeAttribute(FOUND);
            return;
        }
        Map<HitKind, List<Hit>> found = finder.find(words, Optional.empty());
        int all = found.values().stream().mapToInt(List::size).sum();
        found.forEach((kind, hits) -> panel.add(
                div("hits-k", span("", HitList.name(kind)), span("count", Integer.toString(hits.size()))),
                new HitList(hits.stream().limit(MOST_OF_A_KIND).toList())));
        if (all == 0) {
            panel.add(div("hits-none", span("", t("lookup.search.none", words.text()))));
        }
        panel.add(links(words, all));
        said.setText(t("lookup.search.count", all));
        getElement().setAttribute(FOUND, words.text());
    }

    /// Further on: all hits, and whether what was typed is covered, when it is an address.
    private static Div links(SearchWords words, int all) {
        Div links = div("hits-end");
        if (new LineReader().read(words.text()) instanceof LineReading.Flow flow) {
            String question = flow.asked().toString();
            links.add(further(
                    Icon.SHIELD_CHECK,
                    t("lookup.search.covered", question),
                    LookupNavigation.covered(question, new AnswerScope(Optional.empty(), Optional.empty(), false))));
        }
        if (all > 0) {
            links.add(further(Icon.SEARCH, t("lookup.search.all", all), LookupNavigation.search(words.text())));
        }
        return links;
    }

    private static Anchor further(Icon icon, String text, String href) {
        Anchor link = new Anchor(href, icon.create(), span("", text));
        link.addClassName("hit");
        return link;
    }
}
