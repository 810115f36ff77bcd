package dev.portreeve.requests;

import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Destinations of a rule that may be closed over some ports, because nothing needs them over any of these any more.
///
/// @param rule         the rule that opened them
/// @param services     the ports, sorted: `tcp/443`
/// @param destinations hosts before networks; a wildcard names what under it has to stay
public record Closing(String rule, List<String> services, List<RuleChange.Line> destinations) {

    /// Copies the lists.
    public Closing {
        services = List.copyOf(services);
        destinations = List.copyOf(destinations);
    }

    /// What of the old rules may be closed, sorted by rule, then by port.
    ///
    /// @param old    the rules of a package that is no longer in force
    /// @param needed the rules of every package that is
    public static List<Closing> of(List<OpenRule> old, List<OpenRule> needed) {
        OpenSpace space = OpenSpace.of(needed);
        List<Closing> closings = new ArrayList<>();
        Map<String, List<OpenRule>> byRule = new TreeMap<>();
        old.forEach(rule ->
                byRule.computeIfAbsent(rule.id(), _ -> new ArrayList<>()).add(rule));
        byRule.forEach((id, rules) -> closings.addAll(of(id, rules, needed, space)));
        return closings;
    }

    private static List<Closing> of(String id, List<OpenRule> rules, List<OpenRule> needed, OpenSpace space) {
        OpenSpace.Destinations opened = OpenSpace.of(rules).of(id);
        List<PortSet> pieces = new ArrayList<>();
        rules.forEach(rule -> pieces.add(OpenSpace.ports(rule.services())));
        Map<List<RuleChange.Line>, PortSet> byDestinations = new LinkedHashMap<>();
        for (PortSet piece : split(pieces, needed)) {
            List<RuleChange.Line> closing = opened.minus(space.over(piece), false);
            if (!closing.isEmpty()) {
                byDestinations.merge(closing, piece, PortSet::union);
            }
        }
        return byDestinations.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().services().getFirst()))
                .map(each -> new Closing(
                        id,
                        each.getValue().services().stream()
                                .map(Service::toString)
                                .toList(),
                        each.getKey()))
                .toList();
    }

    /// The ports cut so finely that each piece is needed by a rule as a whole or not at all.
    private static List<PortSet> split(List<PortSet> ports, List<OpenRule> needed) {
        PortSet all = ports.stream().reduce(PortSet.empty(), PortSet::union);
        List<PortSet> pieces = new ArrayList<>();
        all.services().forEach(service -> pieces.add(PortSet.of(List.of(service))));
        for (PortSet cut : needed.stream()
                .map(rule -> OpenSpace.ports(rule.services()))
                .distinct()
                .toList()) {
            List<PortSet> finer = new ArrayList<>();
            for (PortSet piece : pieces) {
                finer.add(piece.intersect(cut));
                finer.add(piece.minus(cut));
            }
            pieces.clear();
            finer.stream().filter(piece -> !piece.isEmpty()).forEach(pieces::add);
        }
        return pieces;
    }
}
