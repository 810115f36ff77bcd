package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.Snapshots;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two revisions or sources side by side: figures, then every set, group and scale unit row that came, went or changed.
/// The two sides, the filters and the change that is looked at stand in the address.
@Route("catalog/compare")
@Menu(title = "catalog.compare", icon = "git-compare", order = 110)
@NavKey("d")
@PermitAll
final class CompareView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Sides sides;
    private final DifferenceFields fields;
    private final Div exports = div("page-actions");
    private final Div body = div("cmp-body");
    private transient @Nullable Comparison shown;
    private transient @Nullable DifferenceFilter filtered;
    private transient @Nullable DifferenceList list;

    CompareView(Catalog catalog, Snapshots snapshots) {
        sides = new Sides(catalog, snapshots);
        fields = new DifferenceFields(this, this::refresh, this::step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (sides.all().size() < 2) {
            head(t("catalog.compare")).crumb(t("catalog.title"), "catalog").here(t("catalog.compare"));
            add(new EmptyState(Icon.GIT_COMPARE, t("catalog.compare.single"), t("catalog.compare.single.next")));
            return;
        }
        Side to = asked(event, "to").orElseGet(sides::newest);
        Side from = asked(event, "from").orElseGet(() -> sides.before(to));
        if (shown == null || !shown.isBetween(from, to)) {
            show(new Comparison(from, to, RevisionDiffer.compare(sides.content(from), sides.content(to))));
        }
    }

    private Optional<Side> asked(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .map(sides::of);
    }

    private void show(Comparison comparison) {
        shown = comparison;
        filtered = null;
        Side from = comparison.from();
        Side to = comparison.to();
        PageHead head = head(comparison.title());
        head.crumb(t("catalog.title"), "catalog").here(t("catalog.compare"));
        head.actions(
                select("catalog.compare.from", from, side -> go(side, to)),
                Buttons.icon(Icon.ARROW_LEFT_RIGHT, t("catalog.compare.swap"), () -> go(to, from)),
                select("catalog.compare.to", to, side -> go(from, side)),
                exports,
                Buttons.link(Icon.FILE_CLOCK, t("catalog.timeline"), "catalog/timeline"));
        RevisionDiff diff = comparison.diff();
        fields.offer(Stream.concat(
                        Section.INTUNE.stream(),
                        diff.entries().stream().map(change -> change.entry().section()))
                .distinct()
                .toList());
        add(new DifferenceStrip(diff.summary(), diff), fields, body);
    }

    private Select<Side> select(String label, Side value, SerializableConsumer<Side> chosen) {
        Select<Side> select = new Select<>();
        select.setAriaLabel(t(label));
        select.addClassName("revision-select");
        select.setItems(sides.all());
        select.setItemLabelGenerator(Side::label);
        select.setValue(value);
        select.addValueChangeListener(event -> chosen.accept(event.getValue()));
        return select;
    }

    private void go(Side from, Side to) {
        CatalogLinks.open(Comparison.address(from, to) + fields.kept(null));
    }

    private void refresh() {
        if (shown == null) {
            return;
        }
        DifferenceFilter filter = fields.filter();
        if (!filter.equals(filtered)) {
            filtered = filter;
            fill(shown, filter);
        }
        if (list != null) {
            list.mark(fields.place());
        }
    }

    private void fill(Comparison comparison, DifferenceFilter filter) {
        RevisionDiff diff = filter.apply(comparison.diff());
        int entries = diff.entries().size();
        int all = DifferenceFilter.NONE.apply(comparison.diff()).entries().size();
        body.removeAll();
        exports.removeAll();
        exports.add(DifferenceExports.of(comparison, diff));
        fields.tell(t("catalog.compare.tally", entries, all));
        list = null;
        if (entries > 0 || !diff.requirements().isEmpty()) {
            list = new DifferenceList(diff, change -> links(comparison, change));
            Div main = div("review-main cmp");
            if (filter.equals(DifferenceFilter.NONE)) {
                main.add(new TotalEffect(diff.effect()));
            }
            main.add(list);
            body.add(div("review", main, new DifferenceAside(comparison.diff(), comparison.notStated())));
        } else if (filter.equals(DifferenceFilter.NONE)) {
            body.add(new EmptyState(Icon.EQUAL, t("catalog.compare.same"), t("catalog.compare.same.next")));
        } else {
            body.add(EmptyState.filtered(t("catalog.nothing"), all, fields::empty));
        }
    }

    private Component[] links(Comparison comparison, EntryChange change) {
        String here = comparison.address() + "&at="
                + CatalogLinks.encoded(change.key().toString());
        return new Component[] {
            Buttons.link(Icon.LINK, t("catalog.compare.link"), here), CopyButton.link(t("catalog.entry.link"), here)
        };
    }

    private void step(int by) {
        if (list == null || list.keys().isEmpty()) {
            return;
        }
        List<String> keys = list.keys();
        int now = fields.place().map(keys::indexOf).orElse(-1);
        int next = now < 0 ? (by > 0 ? 0 : keys.size() - 1) : Math.floorMod(now + by, keys.size());
        fields.go(keys.get(next));
        list.mark(Optional.of(keys.get(next)));
    }
}
