package dev.portreeve.rendering.ciscoasa;

import dev.portreeve.addressing.Service;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/// Writes commands of the configuration: objects, groups, then the access list that uses them. The list is called by
/// the request and bound to no interface.
final class AsaWriter {

    private static final String NETWORKS = "object-group network ";
    private static final String SERVICES = "object-group service ";

    private final AsaConfig config;
    private final Scope scope;

    private AsaWriter(AsaConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
    }

    static List<Artifact> write(AsaConfig config, Scope scope) {
        AsaWriter writer = new AsaWriter(config, scope);
        return List.of(writer.load(), writer.rollback());
    }

    private Artifact load() {
        TextFile file = file();
        scope.sources().zones().forEach(zone -> file.line("! for interface " + zone));
        for (AsaObject object : config.objects()) {
            file.line("object network " + object.name())
                    .line(" " + object.value())
                    .line(" description " + Header.of(scope));
        }
        for (AsaGroup group : config.groups()) {
            file.line(NETWORKS + group.name()).line(" description " + group.about());
            group.members().forEach(member -> file.line(" network-object object " + member.name()));
        }
        for (AsaRule rule : config.rules()) {
            AsaServices services = rule.services();
            file.line(SERVICES + services.name()).line(" description " + services.about());
            services.services().forEach(service -> file.line(" service-object " + words(service)));
        }
        entries().forEach(file::line);
        return file.at("ciscoasa/" + scope.request() + ".cfg");
    }

    private Artifact rollback() {
        TextFile file = file();
        entries().reversed().forEach(entry -> file.line("no " + entry));
        config.rules()
                .reversed()
                .forEach(rule -> file.line("no " + SERVICES + rule.services().name()));
        List.copyOf(config.groups()).reversed().forEach(group -> file.line("no " + NETWORKS + group.name()));
        List.copyOf(config.objects()).reversed().forEach(object -> file.line("no object network " + object.name()));
        return file.at("ciscoasa/" + scope.request() + "-rollback.cfg");
    }

    private TextFile file() {
        return new TextFile().line("! " + Header.of(scope));
    }

    private List<String> entries() {
        String list = "access-list " + scope.request();
        List<String> entries = new ArrayList<>();
        for (AsaRule rule : config.rules()) {
            // a list that does not restrict its clients; that it may is settled before
            String from =
                    rule.from().map(group -> "object-group " + group.name()).orElse("any");
            entries.add(list + " remark " + rule.remark());
            entries.add(
                    list + " extended permit object-group " + rule.services().name() + " " + from + " object-group "
                            + rule.to().name());
        }
        return entries;
    }

    /// `tcp destination eq 443`, `udp destination range 3478 3481`.
    private static String words(Service service) {
        String ports = service.first() == service.last()
                ? "eq " + service.first()
                : "range " + service.first() + " " + service.last();
        return service.transport().word() + " destination " + ports;
    }
}
