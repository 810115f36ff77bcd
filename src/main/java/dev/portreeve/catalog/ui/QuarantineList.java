package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.CatalogRulings;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.catalog.ruling.RulingsApplied;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import java.util.List;

/// Values that wait for a decision; each can be decided on where it stands.
final class QuarantineList extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;

    private final transient CatalogRulings rulings;
    private final transient CatalogContent content;
    private final SerializableRunnable done;

    QuarantineList(CatalogRulings rulings, CatalogContent content, List<Finding> findings, SerializableRunnable done) {
        this.rulings = rulings;
        this.content = content;
        this.done = done;
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        findings.stream().limit(MOST).forEach(finding -> list.add(item(finding)));
        add(list);
        if (findings.size() > MOST) {
            add(muted(t("catalog.findings.more", findings.size() - MOST)));
        }
    }

    private ListItem item(Finding finding) {
        ListItem item = Findings.item(finding);
        if (!finding.value().isEmpty()) {
            Div place = div("ruling-place");
            Button open = Buttons.quiet(Icon.PENCIL, t("catalog.ruling.decide"), () -> toggle(place, finding));
            open.setAriaLabel(t("catalog.ruling.label", finding.value()));
            item.add(open, place);
        }
        return item;
    }

    private void toggle(Div place, Finding finding) {
        if (place.getComponentCount() > 0) {
            place.removeAll();
            return;
        }
        place.add(new RulingForm(rulings, DoubtfulValue.of(finding), RulingsApplied.hasEntry(content, finding), done));
    }
}
