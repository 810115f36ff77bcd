package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// Two revisions side by side: figures, then every set, group and scale unit row that came, went or changed.
@Route("catalog/compare")
@Menu(title = "catalog.compare", icon = "git-compare", order = 110)
@NavKey("d")
@PermitAll
final class CompareView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Catalog catalog;
    private final transient List<RevisionSummary> revisions;

    CompareView(Catalog catalog) {
        this.catalog = catalog;
        this.revisions = catalog.revisions();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (revisions.size() < 2) {
            head(t("catalog.compare")).crumb(t("catalog.title"), "catalog").here(t("catalog.compare"));
            add(new EmptyState(Icon.GIT_COMPARE, t("catalog.compare.single"), t("catalog.compare.single.next")));
            return;
        }
        RevisionNumber to = asked(event, "to").orElse(revisions.getFirst().number());
        RevisionNumber from = asked(event, "from").orElseGet(() -> before(to));
        show(revision(from), revision(to));
    }

    private Optional<RevisionNumber> asked(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .map(text -> RevisionWords.number(text, revisions)
                        .orElseThrow(() -> new MissingRecord("catalog revision " + text)));
    }

    private RevisionNumber before(RevisionNumber number) {
        return revisions.stream()
                .map(RevisionSummary::number)
                .filter(each -> each.compareTo(number) < 0)
                .findFirst()
                .orElseGet(() -> revisions.getFirst().number());
    }

    private CatalogRevision revision(RevisionNumber number) {
        return catalog.revision(number).orElseThrow(() -> new MissingRecord("catalog revision " + number));
    }

    private void show(CatalogRevision from, CatalogRevision to) {
        PageHead head = head(
                t("catalog.compare.title", from.number().toString(), to.number().toString()));
        head.crumb(t("catalog.title"), "catalog").here(t("catalog.compare"));
        head.actions(
                select("catalog.compare.from", from.number(), number -> go(number, to.number())),
                Buttons.icon(Icon.ARROW_LEFT_RIGHT, t("catalog.compare.swap"), () -> go(to.number(), from.number())),
                select("catalog.compare.to", to.number(), number -> go(from.number(), number)));
        RevisionDiff diff = RevisionDiffer.compare(from.content(), to.content());
        add(new DifferenceStrip(diff.summary(), diff));
        if (diff.isEmpty()) {
            add(new EmptyState(Icon.EQUAL, t("catalog.compare.same"), t("catalog.compare.same.next")));
        } else {
            add(div("review", div("review-main cmp", new DifferenceList(diff)), new DifferenceAside(diff)));
        }
    }

    private Select<RevisionNumber> select(
            String label, RevisionNumber value, SerializableConsumer<RevisionNumber> chosen) {
        Select<RevisionNumber> select = new Select<>();
        select.setAriaLabel(t(label));
        select.addClassName("revision-select");
        select.setItems(revisions.stream().map(RevisionSummary::number).toList());
        select.setItemLabelGenerator(number -> revisions.stream()
                .filter(each -> each.number().equals(number))
                .map(RevisionWords::label)
                .findFirst()
                .orElse(""));
        select.setValue(value);
        select.addValueChangeListener(event -> chosen.accept(event.getValue()));
        return select;
    }

    private static void go(RevisionNumber from, RevisionNumber to) {
        CatalogLinks.open(CatalogLinks.between(from, to));
    }
}
