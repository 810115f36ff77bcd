package dev.portreeve.requests;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Renderers;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Computes what a form would open: form, catalog revision and day in, proposal or refusals out. Pure.
final class ProposalMaker {

    private final CatalogRevision catalog;
    private final FeatureTable features;
    private final LocalDate today;

    ProposalMaker(CatalogRevision catalog, FeatureTable features, LocalDate today) {
        this.catalog = catalog;
        this.features = features;
        this.today = today;
    }

    /// Reads the fields alone.
    RequestFormReader.Reading read(RequestForm form, Optional<ScaleUnit> tenantScaleUnit) {
        var targets =
                Renderers.targets().stream().map(target -> target.id().word()).collect(Collectors.toUnmodifiableSet());
        return new RequestFormReader(catalog.content(), features, targets, today).read(form, tenantScaleUnit);
    }

    /// Computes the whole.
    Proposal.Outcome make(RequestForm form, Optional<ScaleUnit> tenantScaleUnit, RequestNumber number, int revision) {
        RequestFormReader.Reading reading = read(form, tenantScaleUnit);
        return reading.choices()
                .map(choices -> compute(choices, number, revision))
                .orElseGet(() -> new Proposal.Refused(reading.refusals()));
    }

    private Proposal.Outcome compute(RequestChoices choices, RequestNumber number, int revision) {
        Scope scope = scope(choices, number, revision);
        RuleSet rules = LeastOpenings.of(catalog.content(), features, scope.question());
        return switch (RenderedSet.of(rules, scope)) {
            case RenderedSet.Complete complete -> new Proposal.Computed(proposal(complete.set()));
            case RenderedSet.Failed failed ->
                new Proposal.Refused(
                        failed.failures().stream().map(ProposalMaker::refusal).toList());
        };
    }

    private Proposal proposal(RenderedSet rendered) {
        Bytes content = ApprovedContent.of(rendered);
        return new Proposal(
                rendered, content, content.digest(), catalog.number().value(), RiskAssessment.of(rendered, today));
    }

    private static RequestRefusal.FieldWrong refusal(NotRendered failure) {
        return new RequestRefusal.FieldWrong(
                RequestField.RESULT,
                failure.code(),
                List.of(failure.target().word(), String.join(", ", failure.parameters())));
    }

    private static Scope scope(RequestChoices choices, RequestNumber number, int revision) {
        return new Scope(
                number.toString(),
                revision,
                new Sources(choices.networks(), choices.zones()),
                choices.peers(),
                Optional.of(choices.expires()),
                List.copyOf(choices.features()),
                choices.scaleUnit(),
                choices.region(),
                choices.targets().stream().map(TargetId::new).toList());
    }
}
