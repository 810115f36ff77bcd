package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.original;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import dev.portreeve.catalog.compose.Companion;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;

/// What a revision would be made of: the leading document and what other sources add. Service areas can be left out.
final class CompositionPanel extends Div {

    private static final long serialVersionUID = 1L;

    /// @param wanted is told whether the service areas are wanted
    CompositionPanel(SourceDocument leading, List<Companion> companions, SerializableConsumer<Boolean> wanted) {
        addClassNames("pad", "sec", "composition");
        add(new SectionHead(t("catalog.composition")), row(leading, t("catalog.composition.leads")));
        companions.forEach(companion -> add(row(companion.document(), adds(companion))));
        companions.stream()
                .filter(companion -> companion.kind() == Companion.Kind.SERVICE_AREAS)
                .findFirst()
                .ifPresent(areas -> {
                    Checkbox tick = new Checkbox(t("catalog.composition.areas"));
                    tick.setValue(areas.used());
                    tick.addValueChangeListener(event -> wanted.accept(event.getValue()));
                    add(
                            tick,
                            Buttons.link(Icon.UNPLUG, t("catalog.composition.disagreements"), "catalog/disagreements"));
                });
    }

    private static String adds(Companion companion) {
        return switch (companion.kind()) {
            case SERVICE_AREAS ->
                companion.used()
                        ? t("catalog.composition.adds-sets", companion.entries())
                        : t("catalog.composition.left-out");
            case TAG -> t("catalog.composition.adds-networks", companion.entries(), companion.what());
        };
    }

    private static Component row(SourceDocument document, String role) {
        return div(
                "fact-side",
                span("", original(document.title(), document.language())),
                muted(t(
                        "catalog.composition.document",
                        FactSourceWords.document(document),
                        document.dated().map(day -> Formats.current().date(day)).orElse("\u2013"),
                        role)));
    }
}
