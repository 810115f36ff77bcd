package dev.portreeve.catalog.diff;

import static dev.portreeve.catalog.diff.DifferenceJson.members;
import static dev.portreeve.catalog.diff.DifferenceJson.strings;

import dev.portreeve.addressing.FlowSet;
import dev.portreeve.addressing.HostSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Effects and moved hosts as JSON.
final class EffectJson {

    private EffectJson() {}

    /// Adds the members `effect`, `opens` and `closes`.
    static void put(Map<String, ? super @Nullable Object> json, Effect effect) {
        json.put("effect", effect.kind().word());
        json.put("opens", reach(effect.opens()));
        json.put("closes", reach(effect.closes()));
    }

    private static List<Map<String, Object>> reach(Reach reach) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (FlowSet.Part part : reach.flows()) {
            parts.add(members(
                    "ports", strings(part.ports().services()),
                    "hosts", part.hosts().stream().map(EffectJson::host).toList(),
                    "networks", strings(part.networks().prefixes())));
        }
        if (!reach.betweenClients().isEmpty()) {
            parts.add(members("ports", strings(reach.betweenClients().services()), "betweenClients", true));
        }
        return parts;
    }

    private static Map<String, Object> host(HostSet.Part part) {
        return members("host", part.pattern().toString(), "except", strings(part.except()));
    }

    static Map<String, Object> move(HostMove move) {
        return members(
                "from",
                move.from(),
                "to",
                move.to(),
                "hosts",
                move.hosts().stream()
                        .map(host -> members(
                                "from", host.from().toString(), "to", host.to().toString()))
                        .toList());
    }
}
