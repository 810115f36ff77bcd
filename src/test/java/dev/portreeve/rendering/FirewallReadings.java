package dev.portreeve.rendering;

import dev.portreeve.catalog.model.RequirementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What the files for packet filters and firewalls open.
final class FirewallReadings {

    private FirewallReadings() {}

    static List<Opening> nftables(Rendering rendering) {
        NftFile file = NftFile.read(rendering);
        return file.lines().stream()
                .map(line -> Opening.of(
                        line.comment().substring(line.comment().indexOf(' ') + 1),
                        line.zones(),
                        line.from(),
                        NameSet.of(file.bridge().patterns(line.word())),
                        line.to(),
                        services(line.transport(), line.ports())))
                .toList();
    }

    static List<Opening> iptables(Rendering rendering) {
        IptablesFile file = IptablesFile.read(rendering);
        return file.lines().stream()
                .map(line -> Opening.of(
                        line.comment().substring(line.comment().indexOf(' ') + 1),
                        line.zones(),
                        line.from(),
                        NameSet.of(file.bridge().patterns(line.word())),
                        line.to(),
                        services(line.transport(), line.ports())))
                .toList();
    }

    private static List<String> services(String transport, List<String> ports) {
        return ports.stream().map(port -> transport + "/" + port).toList();
    }

    /// A category's `*` is one or more labels; FQDN objects and categories never stand in one rule.
    static List<Opening> paloalto(Rendering rendering) {
        List<Opening> openings = new ArrayList<>();
        for (PaloaltoFile.Line line : PaloaltoFile.read(rendering).rules()) {
            NameSet names = NameSet.of(Stream.concat(
                            line.names().stream(),
                            line.entries().stream().map(entry -> entry.substring(0, entry.length() - 1)))
                    .toList());
            openings.add(
                    switch (line.base()) {
                        case "security" ->
                            Opening.of(line.rule(), line.zones(), line.from(), names, line.networks(), line.services());
                        case "decryption" -> Opening.exempt(RequirementKind.NO_TLS_INSPECTION, names, line.networks());
                        default -> Opening.exempt(RequirementKind.NO_PROXY_AUTHENTICATION, names, line.networks());
                    });
        }
        return openings;
    }

    /// Source and destination of one family each.
    static List<Opening> fortigate(Rendering rendering) {
        List<Opening> openings = new ArrayList<>();
        FortigateFile file = FortigateFile.read(rendering);
        for (FortigateFile.Policy policy : file.policies()) {
            if (!policy.to().isEmpty()) {
                openings.add(family(policy, policy.from(), policy.to()));
            }
            if (!policy.to6().isEmpty()) {
                openings.add(family(policy, policy.from6(), policy.to6()));
            }
        }
        exempt(RequirementKind.NO_TLS_INSPECTION, file.exempt(), openings);
        return openings;
    }

    private static Opening family(FortigateFile.Policy policy, List<String> from, List<String> to) {
        return Opening.of(policy.rule(), policy.zones(), from, NameSet.of(names(to)), networks(to), policy.services());
    }

    static List<Opening> checkpoint(Rendering rendering) {
        CheckpointFile file = CheckpointFile.read(rendering);
        List<Opening> openings =
                new ArrayList<>(TargetReading.ofAddresses(0, _ -> file.opened()).read(rendering));
        file.bypassed().values().forEach(values -> exempt(RequirementKind.NO_TLS_INSPECTION, values, openings));
        return openings;
    }

    private static void exempt(RequirementKind kind, Collection<String> values, List<Opening> openings) {
        if (!names(values).isEmpty()) {
            openings.add(Opening.exempt(kind, NameSet.of(names(values)), List.of()));
        }
        if (!networks(values).isEmpty()) {
            openings.add(Opening.exempt(kind, NameSet.none(), networks(values)));
        }
    }

    private static List<String> names(Collection<String> values) {
        return values.stream().filter(value -> value.indexOf('/') < 0).toList();
    }

    private static List<String> networks(Collection<String> values) {
        return values.stream().filter(value -> value.indexOf('/') >= 0).toList();
    }
}
