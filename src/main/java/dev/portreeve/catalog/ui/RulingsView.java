package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.CatalogRulings;
import dev.portreeve.catalog.RecordedRuling;
import dev.portreeve.catalog.ruling.Verdict;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/// What stewards decided on values in quarantine, newest first. The address says what is shown:
/// `?q=&verdict=&history=true`.
@Route("catalog/rulings")
@Menu(title = "catalog.rulings", icon = "badge-check", order = 145)
@PermitAll
final class RulingsView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 500;

    private final transient CatalogRulings rulings;
    private final transient UserDirectory directory;
    private final boolean steward;
    private final TextField text = new TextField();
    private final Select<Verdict> verdict = new Select<>();
    private final Checkbox history = new Checkbox(t("catalog.rulings.history"));
    private final Span tally = span("tally");
    private final Div list = div("pad rulings");
    private final UrlFilters filters = new UrlFilters(this, this::show);

    RulingsView(CatalogRulings rulings, UserDirectory directory, CurrentUser user) {
        this.rulings = rulings;
        this.directory = directory;
        this.steward = user.has(Role.STEWARD);
        head(t("catalog.rulings")).crumb(t("catalog.title"), "catalog").here(t("catalog.rulings"));
        text.setAriaLabel(t("catalog.rulings.text"));
        text.setPlaceholder(t("catalog.rulings.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        verdict.setAriaLabel(t("catalog.rulings.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setEmptySelectionAllowed(true);
        verdict.setEmptySelectionCaption(t("catalog.rulings.verdict.all"));
        verdict.setItemLabelGenerator(
                each -> each == null ? t("catalog.rulings.verdict.all") : t("catalog.ruling.verdict." + each.word()));
        tally.getElement().setAttribute("role", "status");
        filters.text("q", text)
                .choice("verdict", verdict, Verdict::word, Verdict::ofWord)
                .flag("history", history);
        add(div("filters", text, verdict, history, grow(), tally), list);
    }

    private void show() {
        List<RecordedRuling> all = rulings.all();
        List<RecordedRuling> shown = all.stream().filter(this::passes).toList();
        tally.setText(t("catalog.rulings.count", shown.size()));
        list.removeAll();
        if (shown.isEmpty()) {
            boolean filtered = filters.active() && !all.isEmpty();
            list.add(
                    filtered
                            ? EmptyState.filtered(t("catalog.rulings.filtered"), all.size(), filters::clear)
                            : new EmptyState(
                                    Icon.BADGE_CHECK, t("catalog.rulings.none"), t("catalog.rulings.none.next")));
            return;
        }
        RulingWords words = new RulingWords(all, directory);
        RowTable table = new RowTable(
                t("catalog.rulings"),
                List.of(
                        t("catalog.rulings.value"),
                        t("catalog.rulings.entry"),
                        t("catalog.rulings.finding"),
                        t("catalog.rulings.verdict"),
                        t("catalog.rulings.who"),
                        ""));
        shown.stream().limit(MOST).forEach(ruling -> row(table, ruling, words));
        list.add(table);
        if (shown.size() > MOST) {
            list.add(muted(t("catalog.findings.more", shown.size() - MOST)));
        }
    }

    private boolean passes(RecordedRuling ruling) {
        String wanted = text.getValue().strip().toLowerCase(Locale.ROOT);
        String words = String.join(
                        "\n",
                        ruling.about().value(),
                        ruling.about().subject(),
                        ruling.about().code(),
                        ruling.ruling().map(each -> each.correction()).orElse(""),
                        ruling.reason())
                .toLowerCase(Locale.ROOT);
        return (history.getValue() || ruling.inForce())
                && (verdict.isEmpty()
                        || ruling.ruling()
                                .filter(each -> each.verdict() == verdict.getValue())
                                .isPresent())
                && words.contains(wanted);
    }

    private void row(RowTable table, RecordedRuling ruling, RulingWords words) {
        String correction = ruling.ruling().map(each -> each.correction()).orElse("");
        table.row(
                mono(
                        correction.isEmpty()
                                ? ruling.about().value()
                                : t("catalog.compare.fromto", ruling.about().value(), correction)),
                mono(ruling.about().subject()),
                new Span(RulingWords.finding(ruling.about().code())),
                new Span(RulingWords.verdict(ruling)),
                muted(words.who(ruling)),
                end(ruling));
    }

    private Component end(RecordedRuling ruling) {
        if (!ruling.inForce()) {
            return muted(t("catalog.rulings.over"));
        }
        return steward
                ? Buttons.quiet(
                        Icon.UNDO_2,
                        t("catalog.ruling.withdraw"),
                        () -> new WithdrawDialog(rulings, ruling, this::show).open())
                : new Span();
    }
}
