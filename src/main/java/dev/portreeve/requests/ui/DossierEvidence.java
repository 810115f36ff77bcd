package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.Proposal;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.RuleChange;
import dev.portreeve.requests.StoredComputation;
import dev.portreeve.requests.ui.dossier.ChangeDecoration;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.SectionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// The evidence of a request's page: what was kept when it was handed in, and the same computed again for the details.
@Service
class DossierEvidence {

    private static final Set<RequestState> BEFORE_ISSUE =
            Set.of(RequestState.SUBMITTED, RequestState.IN_REVIEW, RequestState.APPROVED);

    private final RequestBook book;
    private final Catalog catalog;
    private final OpenDifference difference;
    private final EarlierFiles earlier;
    private final ObjectProvider<ChangeDecoration> decorations;

    DossierEvidence(
            RequestBook book,
            Catalog catalog,
            OpenDifference difference,
            EarlierFiles earlier,
            ObjectProvider<ChangeDecoration> decorations) {
        this.book = book;
        this.catalog = catalog;
        this.difference = difference;
        this.earlier = earlier;
        this.decorations = decorations;
    }

    /// What was kept; empty for a draft.
    Optional<StoredComputation> kept(RequestSnapshot request) {
        return book.computation(request);
    }

    /// The sections above and below the texts.
    List<Component> sections(RequestSnapshot request, StoredComputation kept, TargetPanel targets) {
        List<Component> sections = new ArrayList<>();
        RuleNames names = RuleNames.of(catalog, kept.catalogRevision());
        Optional<Proposal> same = same(request);
        same.ifPresent(proposal -> sections.add(NotExactPanel.of(proposal.rendered(), names)));
        sections.add(FindingsPanel.of(
                kept.findings(),
                t(
                        "requests.findings.computed",
                        Formats.current().dateTime(kept.computedAt()),
                        kept.catalogRevision())));
        same.ifPresentOrElse(
                proposal -> sections.add(openings(request, rules(proposal), names)),
                () -> sections.add(div("sec", Banner.warning(t("requests.kept-only"), t("requests.kept-only-why")))));
        sections.add(div("sec", new SectionHead(t("requests.rendered")), targets));
        same.map(proposal -> proposal.rendered().rules()).ifPresent(rules -> {
            sections.add(CoveragePanel.notCovered(rules, "sec"));
            sections.add(CoveragePanel.requirements(rules, "sec"));
        });
        return sections;
    }

    private static List<OpenRule> rules(Proposal proposal) {
        return proposal.rendered().rules().rules().stream().map(OpenRule::of).toList();
    }

    private Component openings(RequestSnapshot request, List<OpenRule> rules, RuleNames names) {
        if (!BEFORE_ISSUE.contains(request.state())) {
            return OpeningsPanel.of(rules, names);
        }
        List<RuleChange> changes = difference.of(request.form(), rules);
        List<RuleChange> changing =
                changes.stream().filter(change -> !change.isUnchanged()).toList();
        return ChangesPanel.of(
                changes,
                names,
                decorations
                        .orderedStream()
                        .map(decoration -> decoration.parts(request, changing))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /// The texts as they are approved, a tab for each target.
    TargetPanel targets(RequestSnapshot request, StoredComputation kept) {
        List<TargetFiles> targets = TargetFiles.of(
                book.files(request.id(), request.revision(), kept.digest()),
                request.form().targets(),
                same(request));
        return new TargetPanel(
                targets,
                earlier.before(request),
                choice -> RequestsNavigation.address(request.number()) + "?" + choice);
    }

    /// The proposal computed again, when it is still the one decisions bind to.
    private Optional<Proposal> same(RequestSnapshot request) {
        return book.proposal(request).filter(proposal -> request.digest().equals(Optional.of(proposal.digest())));
    }
}
