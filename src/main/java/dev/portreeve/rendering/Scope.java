package dev.portreeve.rendering;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rules.RuleQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What rules are for and where they apply: with a catalog, everything a rendering depends on. `scope.json` of a
/// package. It has no free text: only names of a fixed form reach the files of a target.
///
/// @param request  the number of the request, `PR-2026-000123`, or `LOCAL` on the command line
/// @param revision the revision of the request, counted from 1
/// @param peers    client networks between which peers may talk; sorted, at most 500
/// @param expires  the day after which the rules have to go
/// @param features as chosen, sorted; what they need is computed
/// @param targets  sorted, at least one
public record Scope(
        String request,
        int revision,
        Sources sources,
        List<Prefix> peers,
        Optional<LocalDate> expires,
        List<FeatureId> features,
        ScaleUnit scaleUnit,
        Region region,
        List<TargetId> targets) {

    /// The request number of rules that nobody requested.
    public static final String LOCAL = "LOCAL";

    private static final Pattern REQUEST = Pattern.compile("[A-Z][A-Z0-9]{1,11}(?:-[0-9]{1,12}){0,3}");
    private static final int MOST_PEERS = 500;

    /// @throws IllegalArgumentException when the request number has another form, the revision is not positive, a peer
    /// network is a whole address family, or no feature or target is named
    public Scope {
        peers = Sources.of(peers).networks();
        features = features.stream().distinct().sorted().toList();
        targets = targets.stream().distinct().sorted().toList();
        if (!REQUEST.matcher(request).matches()) {
            throw new IllegalArgumentException("not a request number");
        }
        if (revision < 1 || peers.size() > MOST_PEERS || features.isEmpty() || targets.isEmpty()) {
            throw new IllegalArgumentException("not a scope");
        }
    }

    /// The scope of rules made without a request: no restriction of sources, no expiry.
    public static Scope local(List<FeatureId> features, ScaleUnit scaleUnit, Region region, List<TargetId> targets) {
        return new Scope(
                LOCAL, 1, Sources.unrestricted(), List.of(), Optional.empty(), features, scaleUnit, region, targets);
    }

    /// What the rules have to answer.
    public RuleQuestion question() {
        return new RuleQuestion(features, scaleUnit, region, peers);
    }

    /// The same for fewer or other targets.
    public Scope withTargets(List<TargetId> others) {
        return new Scope(request, revision, sources, peers, expires, features, scaleUnit, region, others);
    }
}
