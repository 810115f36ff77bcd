package dev.portreeve.bundles;

import dev.portreeve.approvals.Decision;
import dev.portreeve.approvals.Review;
import dev.portreeve.bundles.manifest.ApprovalEvidence;
import dev.portreeve.bundles.manifest.CatalogReference;
import dev.portreeve.bundles.manifest.CommentCommitment;
import dev.portreeve.bundles.manifest.DecisionEvidence;
import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.manifest.Lineage;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.manifest.PackageRecord;
import dev.portreeve.bundles.manifest.Removal;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.identity.PersonId;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.requests.Closing;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.Proposal;
import dev.portreeve.requests.RuleChange;
import dev.portreeve.rules.RuleFinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// Puts together what a package is made of: proposal, decisions and lineage in, package record out.
///
/// @param counted the people whose approvals count
/// @param before  the rules of the package it supersedes; empty for the first
/// @param steps   the files that take targets from that package to this one; none for the first
/// @param beside  the rules of the tenant's other packages in force
/// @param checked what the files passed just now, by path
record PackageAssembly(
        Proposal proposal,
        CatalogRevision catalog,
        Review review,
        Set<PersonId> counted,
        Lineage lineage,
        List<OpenRule> before,
        SortedMap<String, Artifact> steps,
        List<OpenRule> beside,
        Map<String, List<FileCheck>> checked,
        String portal,
        String generator,
        Instant issuedAt) {

    private static final String ROLE = "APPROVER";
    private static final String OTHER_SETS = "Microsoft 365 sets";

    PackageRecord record() {
        RenderedSet rendered = proposal.rendered();
        return new PackageRecord(
                id(),
                portal,
                issuedAt,
                rendered.scope().expires().orElseThrow(),
                lineage,
                catalogReference(),
                generator,
                files(),
                TargetStatements.of(rendered, checked, generator),
                approvals(),
                EffectiveChanges.between(before, rules(rendered)),
                removals(rules(rendered)),
                notCovered(rendered));
    }

    PackageId id() {
        return new PackageId(
                review.request().number().toString(), review.request().revision());
    }

    private CatalogReference catalogReference() {
        var source = catalog.content().source();
        return new CatalogReference(
                catalog.number().value(),
                catalog.summary().digest(),
                List.of(new CatalogReference.Source(
                        source.carrier(), source.language(), catalog.summary().document())));
    }

    private List<ArchiveFile> files() {
        List<ArchiveFile> files = new ArrayList<>();
        files.add(new ArchiveFile(PackageLayout.APPROVED, proposal.content().array()));
        proposal.files().forEach((String path, Bytes bytes) -> files.add(new ArchiveFile(path, bytes.array())));
        steps.forEach((path, step) -> files.add(new ArchiveFile(PackageLayout.CHANGE_FILES + path, step.bytes())));
        return files;
    }

    private ApprovalEvidence approvals() {
        return new ApprovalEvidence(
                dev.portreeve.approvals.Approvals.POLICY,
                review.quorum(),
                review.request().editors().stream().map(PersonId::toString).toList(),
                review.decisions().stream()
                        .filter(decision ->
                                decision.revision() == review.request().revision())
                        .map(this::evidence)
                        .toList());
    }

    private DecisionEvidence evidence(Decision decision) {
        DecisionEvidence.Kind kind = switch (decision.verdict()) {
            case APPROVE -> DecisionEvidence.Kind.APPROVE;
            case REQUEST_CHANGES -> DecisionEvidence.Kind.REQUEST_CHANGES;
            case REJECT -> DecisionEvidence.Kind.REJECT;
        };
        boolean counts = kind == DecisionEvidence.Kind.APPROVE
                && decision.digest().equals(proposal.digest())
                && counted.contains(decision.person());
        return new DecisionEvidence(
                kind,
                ROLE,
                decision.person().toString(),
                decision.at(),
                decision.digest(),
                counts,
                decision.comment().isEmpty()
                        ? Optional.empty()
                        : Optional.of(CommentCommitment.of(decision.salt().array(), decision.comment())));
    }

    /// What nothing in force needs once this package is.
    private List<Removal> removals(List<OpenRule> now) {
        List<OpenRule> needed = new ArrayList<>(now);
        needed.addAll(beside);
        return Closing.of(before, needed).stream()
                .map(closing -> new Removal(
                        closing.rule(),
                        closing.services(),
                        closing.destinations().stream()
                                .filter(line -> !line.isNetwork())
                                .map(line -> new Removal.Host(line.value(), line.except()))
                                .toList(),
                        closing.destinations().stream()
                                .filter(RuleChange.Line::isNetwork)
                                .map(RuleChange.Line::value)
                                .toList()))
                .toList();
    }

    private static List<OpenRule> rules(RenderedSet rendered) {
        return rendered.rules().rules().stream().map(OpenRule::of).toList();
    }

    private static List<String> notCovered(RenderedSet rendered) {
        List<String> lines = new ArrayList<>(List.of(OTHER_SETS));
        rendered.rules().findings().stream()
                .filter(finding -> finding.kind() == RuleFinding.Kind.GAP)
                .map(finding -> finding.subject() + " (" + finding.feature() + "): " + finding.code())
                .distinct()
                .forEach(lines::add);
        return lines;
    }
}
