package dev.portreeve.rendering;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Breadth;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/// Why nothing was written for a target: the alternative would have been a rule without a destination, which devices
/// read as "any", or a file that opens nothing asked for.
///
/// @param code       stable kebab-case word, message key `rendering.failure.<code>`; {0} is the target
/// @param parameters of that message, from {1}
/// @param report     the verdicts found so far
public record NotRendered(TargetId target, String code, List<String> parameters, List<Verdict> report)
        implements RenderingResult {

    /// A rule has no destination at all: {1} names it.
    public static final String EMPTY_DESTINATION = "empty-destination";
    /// The networks of a rule are together a whole address family: {1} names it.
    public static final String DESTINATION_EVERYWHERE = "destination-everywhere";
    /// A rule has no service: {1} names it.
    public static final String NO_SERVICE = "no-service";
    /// Nothing of the request can be said on this target.
    public static final String NOTHING_EXPRESSIBLE = "nothing-expressible";
    /// The only restriction of the clients cannot be said, so the rules would be open to all.
    public static final String SOURCES_NOT_EXPRESSIBLE = "sources-not-expressible";

    /// Copies the lists.
    public NotRendered {
        parameters = List.copyOf(parameters);
        report = List.copyOf(report);
    }

    /// The failure that a rule set carries in itself, whatever the target.
    public static Optional<NotRendered> unfit(TargetId target, RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rule.hasNoDestination() || rule.services().isEmpty() || isEverywhere(rule))
                .findFirst()
                .map(rule -> unfit(target, rule));
    }

    private static NotRendered unfit(TargetId target, Rule rule) {
        String code = rule.hasNoDestination()
                ? EMPTY_DESTINATION
                : rule.services().isEmpty() ? NO_SERVICE : DESTINATION_EVERYWHERE;
        return new NotRendered(target, code, List.of(rule.id().text()), List.of());
    }

    /// Only networks that are large enough together are added up with care.
    private static boolean isEverywhere(Rule rule) {
        double share = rule.networks().stream()
                .mapToDouble(network -> Math.scalb(1.0, -network.length()))
                .sum();
        return share >= 1 && Breadth.of(AddressSet.of(rule.networks())) == Breadth.EVERYTHING;
    }
}
