package dev.portreeve.cli;

import dev.portreeve.addressing.FlowSet;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What opens and what closes, one destination a line with its ports.
final class EffectText {

    private EffectText() {}

    static List<String> of(Effect effect, String indent) {
        List<String> lines = new ArrayList<>();
        reach(lines, indent + "closes  ", effect.closes());
        reach(lines, indent + "opens   ", effect.opens());
        return lines;
    }

    private static void reach(List<String> lines, String start, Reach reach) {
        for (FlowSet.Part part : reach.flows()) {
            for (HostSet.Part host : part.hosts()) {
                lines.add(start + host.pattern() + except(host) + "  " + part.ports());
            }
            for (Prefix network : part.networks().prefixes()) {
                lines.add(start + network + "  " + part.ports());
            }
        }
        if (!reach.betweenClients().isEmpty()) {
            lines.add(start + "between clients  " + reach.betweenClients());
        }
    }

    private static String except(HostSet.Part host) {
        return host.except().isEmpty()
                ? ""
                : host.except().stream().map(Object::toString).collect(Collectors.joining(", ", " except ", ""));
    }
}
