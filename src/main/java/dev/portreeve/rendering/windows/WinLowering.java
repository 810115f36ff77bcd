package dev.portreeve.rendering.windows;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Parts;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;

/// Says rules in the words of Windows, in the way of [WinOpening].
final class WinLowering {

    private final Scope scope;
    private final List<WinRule> lowered = new ArrayList<>();

    private WinLowering(Scope scope) {
        this.scope = scope;
    }

    static WinConfig lower(RuleSet rules, Scope scope) {
        WinLowering lowering = new WinLowering(scope);
        rules.rules().stream()
                .map(rule -> WinOpening.of(rule, scope))
                .filter(WinOpening::opensAnything)
                .forEach(lowering::lower);
        return new WinConfig(lowering.lowered);
    }

    static String name(String request, String... parts) {
        return SafeName.of(WinLimits.NAME, request, String.join("_", parts));
    }

    private void lower(WinOpening opening) {
        Rule rule = opening.rule();
        List<WinKeyword> keywords = opening.hosts().stream()
                .map(host -> WinKeyword.of(scope.request(), host))
                .toList();
        List<List<Prefix>> parts = opening.byNetwork()
                ? Parts.of(opening.byAddress().destinations(), WinLimits.ADDRESSES)
                : List.of(List.of());
        for (int i = 0; i < parts.size(); i++) {
            for (Transport transport : Transport.values()) {
                List<String> ports = rule.services().stream()
                        .filter(service -> service.transport() == transport)
                        .map(Service::ports)
                        .toList();
                if (!ports.isEmpty()) {
                    String end = transport.word() + (i == 0 ? "" : "_part" + (i + 1));
                    add(opening, transport, parts.get(i), keywords, ports, end);
                }
            }
        }
    }

    /// Flows between clients need both: one lets out, one lets in.
    private void add(
            WinOpening opening,
            Transport transport,
            List<Prefix> remote,
            List<WinKeyword> keywords,
            List<String> ports,
            String end) {
        String id = opening.rule().id().text();
        List<Prefix> local = opening.byAddress().clients(scope);
        String about = scope.request() + " " + id;
        lowered.add(
                new WinRule(name(scope.request(), id, end), about, false, transport, local, remote, keywords, ports));
        if (opening.rule().direction() == Direction.PEER) {
            lowered.add(new WinRule(
                    name(scope.request(), id, end, "in"), about, true, transport, local, remote, keywords, ports));
        }
    }
}
