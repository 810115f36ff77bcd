package dev.portreeve.rendering.swg;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Says rules as lists. What it leaves out, [SwgReport] reports by the same questions.
final class SwgLowering {

    private final List<SwgList> lists = new ArrayList<>();

    private SwgLowering() {}

    static List<SwgList> lower(RuleSet rules) {
        SwgLowering lowering = new SwgLowering();
        List<Rule> written =
                rules.rules().stream().filter(SwgLowering::isExpressible).toList();
        lowering.add(
                "allow", written.stream().flatMap(rule -> rule.hosts().stream()).toList());
        lowering.add("no-inspection", required(written, RequirementKind.NO_TLS_INSPECTION));
        lowering.add("no-sign-in", required(written, RequirementKind.NO_PROXY_AUTHENTICATION));
        lowering.add("ranges", required(written, RequirementKind.BYTE_RANGES));
        List<String> networks = AddressSet.of(written.stream()
                        .filter(rule -> rule.hosts().isEmpty())
                        .flatMap(rule -> rule.networks().stream())
                        .toList())
                .prefixes()
                .stream()
                .map(Prefix::toString)
                .toList();
        if (!networks.isEmpty()) {
            lowering.lists.add(new SwgList("networks", networks));
        }
        return lowering.lists;
    }

    /// A proxy carries what clients ask it for over TCP: no UDP, nothing between clients.
    static boolean isExpressible(Rule rule) {
        return rule.direction() == Direction.OUT
                && rule.services().stream().anyMatch(service -> service.transport() == Transport.TCP);
    }

    private static List<HostPattern> required(List<Rule> rules, RequirementKind kind) {
        return rules.stream()
                .flatMap(rule -> rule.requirements().stream())
                .filter(requirement -> requirement.kind() == kind)
                .flatMap(requirement -> requirement.hosts().stream())
                .toList();
    }

    private void add(String word, Collection<HostPattern> hosts) {
        if (!hosts.isEmpty()) {
            for (SwgStyle style : SwgStyle.values()) {
                lists.add(new SwgList(word + "-" + style.word(), style.entries(hosts)));
            }
        }
    }
}
