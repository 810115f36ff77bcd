package dev.portreeve.rendering.checkpoint;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The calls that make the objects and rules of a request: objects before what uses them.
final class CheckpointCommands {

    private static final List<String> ANY = List.of("Any");
    private static final String COMMENTS = "comments";
    private static final String LAYER = "layer";

    private final String layer;
    private final String request;
    private final String comment;
    private final CheckpointNames names;

    /// @param layer what stands for the name of the layer
    CheckpointCommands(Scope scope, String layer) {
        this.layer = layer;
        this.request = scope.request();
        this.comment = Header.of(scope);
        this.names = new CheckpointNames(scope.request());
    }

    List<CheckpointCommand> load(CheckpointConfig config) {
        List<CheckpointCommand> commands = new ArrayList<>();
        config.addresses().forEach(address -> commands.add(address(address)));
        for (CheckpointGroup group : config.groups()) {
            List<String> members =
                    group.members().stream().map(CheckpointAddress::name).toList();
            commands.add(add("group", group.name()).with("members", members).with(COMMENTS, group.about()));
        }
        config.domains()
                .forEach(domain -> commands.add(
                        add("dns-domain", domain).with("is-sub-domain", false).with(COMMENTS, comment)));
        for (CheckpointService service : config.services()) {
            commands.add(add("service-" + service.service().transport().word(), service.name())
                    .with("port", service.service().ports())
                    .with("match-for-any", false)
                    .with(COMMENTS, comment));
        }
        String section = names.name("rules");
        commands.add(section("access", section));
        config.rules().forEach(rule -> commands.add(rule(rule, section)));
        return commands;
    }

    /// A network; a single address is a host. That the site may know the address already is no error.
    private CheckpointCommand address(CheckpointAddress address) {
        Prefix network = address.network();
        boolean host = network.length() == network.family().bits();
        boolean six = network.family() == Prefix.Family.IPV6;
        String first = network.addressText();
        CheckpointCommand command = add(host ? "host" : "network", address.name());
        if (host) {
            command.with(six ? "ipv6-address" : "ipv4-address", first);
        } else {
            command.with(six ? "subnet6" : "subnet4", first)
                    .with(six ? "mask-length6" : "mask-length4", network.length());
        }
        return command.with(COMMENTS, comment).with("ignore-warnings", true);
    }

    private CheckpointCommand rule(CheckpointRule rule, String section) {
        return add("access-rule", rule.name())
                .with(LAYER, layer)
                .with("position", Map.of("bottom", section))
                .with("source", orAny(rule.sources()))
                .with("destination", rule.destinations())
                .with(
                        "service",
                        rule.services().stream().map(CheckpointService::name).toList())
                .with("action", "Accept")
                .with("track", Map.of("type", "Log"))
                .with(COMMENTS, request + " " + rule.rule());
    }

    /// The calls that exempt from HTTPS inspection.
    List<CheckpointCommand> bypass(List<CheckpointBypass> bypasses) {
        List<CheckpointCommand> commands = new ArrayList<>();
        String section = names.name("tls");
        commands.add(section("https", section));
        for (CheckpointBypass bypass : bypasses) {
            commands.add(add("https-rule", bypass.name())
                    .with(LAYER, layer)
                    .with("position", Map.of("bottom", section))
                    .with("source", orAny(bypass.sources()))
                    .with("destination", bypass.destinations())
                    .with("service", bypass.services())
                    .with("action", "Bypass")
                    .with(COMMENTS, request + " " + bypass.rule()));
        }
        return commands;
    }

    /// The calls that take away what these made, in reverse order.
    List<CheckpointCommand> undo(List<CheckpointCommand> made) {
        return made.reversed().stream().map(this::undo).toList();
    }

    private CheckpointCommand undo(CheckpointCommand made) {
        CheckpointCommand delete = CheckpointCommand.of("delete-" + made.name().substring("add-".length()));
        delete.with("name", String.valueOf(made.payload().get("name")));
        return made.payload().containsKey(LAYER) ? delete.with(LAYER, layer) : delete;
    }

    private CheckpointCommand section(String policy, String name) {
        return add(policy + "-section", name).with(LAYER, layer).with("position", "top");
    }

    private static CheckpointCommand add(String type, String name) {
        return CheckpointCommand.of("add-" + type).with("name", name);
    }

    /// A column without values does not restrict; that it may is settled before.
    private static List<String> orAny(List<String> values) {
        return values.isEmpty() ? ANY : values;
    }
}
