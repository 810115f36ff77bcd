package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.Proposal;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestRefusal.FieldWrong;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleChange;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Optional;

/// The last step: what will be opened, as it will look on the targets, and what is not covered.
final class ReviewStep {

    private final RequestSnapshot draft;
    private final RequestFacts facts;

    ReviewStep(RequestSnapshot draft, RequestFacts facts) {
        this.draft = draft;
        this.facts = facts;
    }

    /// The texts, with a file of a target open.
    TargetPanel targets(Proposal proposal, Optional<EarlierFiles.Of> earlier, FileChoice wanted) {
        RequestNumber number = draft.number();
        TargetPanel panel = new TargetPanel(
                TargetFiles.of(proposal),
                earlier,
                choice -> RequestsNavigation.edit(number, RequestsNavigation.LAST_STEP) + "&" + choice);
        panel.show(wanted);
        return panel;
    }

    /// The three columns.
    ///
    /// @param changes against what is open now, for an amendment; empty for any other draft
    Component review(Proposal proposal, TargetPanel targets, RuleNames names, List<RuleChange> changes) {
        List<OpenRule> rules =
                proposal.rendered().rules().rules().stream().map(OpenRule::of).toList();
        Div openings = div("new-l");
        if (!changes.isEmpty()) {
            openings.add(ChangesPanel.of(changes, names, Optional.empty()));
        }
        openings.add(OpeningsPanel.of(rules, names));
        return div(
                "new",
                openings,
                div("new-m", targets),
                div(
                        "new-r",
                        FindingsPanel.narrow(proposal.findings()),
                        CoveragePanel.notCovered(proposal.rendered().rules(), "panel"),
                        CoveragePanel.requirements(proposal.rendered().rules(), "panel"),
                        request(proposal)));
    }

    private Component request(Proposal proposal) {
        Facts shown = facts.fill(Facts.column(), draft.form())
                .fact(t("requests.fact.catalog"), t("requests.fact.revision", proposal.catalogRevision()));
        return div(
                "panel",
                new SectionHead(t("requests.request"))
                        .end(new Anchor(RequestsNavigation.edit(draft.number(), 3), t("requests.edit"))),
                shown,
                paragraph("prose note", draft.form().justification()));
    }

    /// What has to be put right first, each with the way to its step.
    Component wrong(List<FieldWrong> refusals) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        for (FieldWrong refusal : refusals) {
            ListItem item = new ListItem(
                    muted(t("requests.field." + refusal.field().word()) + ": "),
                    new com.vaadin.flow.component.html.Span(Refusals.text(refusal) + " "));
            int step = refusal.field().step();
            if (step < RequestsNavigation.LAST_STEP) {
                item.add(new Anchor(RequestsNavigation.edit(draft.number(), step), t("requests.wizard.to-step", step)));
            }
            list.add(item);
        }
        Div page = div(
                "pad sec",
                Banner.warning(t("requests.wizard.incomplete", refusals.size()), t("requests.wizard.incomplete-why")),
                list);
        return page;
    }
}
