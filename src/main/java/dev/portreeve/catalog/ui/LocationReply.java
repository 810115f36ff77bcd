package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.catalog.model.LocationAnswer;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.Icon;
import java.util.List;

/// What a tenant location turned out to be: one scale unit, several to choose from, or the nearest known ones.
final class LocationReply extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /// @param typed    what was looked for
    /// @param requests whether the reader may request openings
    LocationReply(LocationAnswer answer, String typed, boolean requests) {
        switch (answer) {
            case LocationAnswer.Found found ->
                getContent()
                        .add(
                                Banner.done(
                                        t("catalog.location.found", found.unit().code()),
                                        EntryWords.region(found.region())),
                                links(found, requests));
            case LocationAnswer.Ambiguous ambiguous ->
                getContent()
                        .add(
                                Banner.warning(
                                        t("catalog.location.ambiguous", typed), t("catalog.location.ambiguous.next")),
                                choices(ambiguous.candidates()));
            case LocationAnswer.Unknown unknown ->
                getContent()
                        .add(
                                Banner.failure(
                                        t("catalog.location.unknown", typed), t("catalog.location.unknown.next")),
                                choices(unknown.nearest()));
        }
    }

    private static Component links(LocationAnswer.Found found, boolean requests) {
        String code = found.unit().code();
        Div links = div(
                "buttons",
                new CopyButton(code, code),
                Buttons.link(Icon.LIBRARY, t("catalog.location.entries"), "catalog?asu=" + code));
        if (requests) {
            links.add(Buttons.link(Icon.CIRCLE_PLUS, t("catalog.request"), "requests/new?asu=" + code));
        }
        return links;
    }

    private static Component choices(List<LocationAnswer.Found> units) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        units.forEach(found -> {
            String code = found.unit().code();
            list.add(new ListItem(
                    new Anchor("catalog/scale-units?q=" + code, span("mono", code)),
                    muted(" " + EntryWords.region(found.region()))));
        });
        return list;
    }
}
