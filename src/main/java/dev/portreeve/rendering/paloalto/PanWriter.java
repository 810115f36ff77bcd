package dev.portreeve.rendering.paloalto;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/// Writes `set` commands of the configuration mode, one value a line: a repeated `set` of a list adds to it. No
/// comments, for the command line knows none.
final class PanWriter {

    private final PanConfig config;
    private final TextFile file = new TextFile();

    private PanWriter(PanConfig config) {
        this.config = config;
    }

    static List<Artifact> write(PanConfig config, Scope scope) {
        List<Artifact> artifacts = new ArrayList<>(PanLists.write(config, scope.request()));
        artifacts.add(new PanWriter(config).commands(scope));
        artifacts.add(PanRollback.write(config, scope.request()));
        return artifacts;
    }

    private Artifact commands(Scope scope) {
        set("tag " + config.tag() + " comments", quoted("Portreeve " + Header.of(scope)));
        for (PanAddress address : config.addresses()) {
            String object = "address " + address.name();
            set(object + " " + address.type(), address.value());
            set(object + " tag", config.tag());
        }
        for (PanGroup group : config.groups()) {
            String object = "address-group " + group.name();
            group.members().forEach(member -> set(object + " static", member.name()));
            set(object + " description", quoted(group.about()));
            set(object + " tag", config.tag());
        }
        for (PanService service : config.services()) {
            String object = "service " + service.name();
            set(object + " protocol " + service.transport().word() + " port", String.join(",", service.ports()));
            set(object + " tag", config.tag());
        }
        for (PanCategory category : config.categories()) {
            String object = "profiles custom-url-category " + category.name();
            set(object + " type", quoted("URL List"));
            set(object + " description", quoted(category.about()));
            category.entries().forEach(entry -> set(object + " list", entry));
        }
        config.rules().forEach(this::rule);
        return file.at("paloalto/" + scope.request() + ".set");
    }

    private void rule(PanRule rule) {
        String object = "rulebase " + rule.rulebase().word() + " rules " + rule.name();
        set(object + " description", quoted(config.tag() + " " + rule.rule()));
        set(object + " tag", config.tag());
        each(object + " from", config.zones());
        set(object + " to", "any");
        each(object + " source", rule.from().stream().map(PanGroup::name).toList());
        each(
                object + " destination",
                rule.destinations().stream().map(PanGroup::name).toList());
        each(
                object + " category",
                rule.categories().stream().map(PanCategory::name).toList());
        rule.services().forEach(service -> set(object + " service", service.name()));
        switch (rule.rulebase()) {
            case SECURITY -> {
                set(object + " application", "any");
                set(object + " action", "allow");
            }
            case DECRYPTION -> {
                set(object + " type", "ssl-forward-proxy");
                set(object + " action", "no-decrypt");
            }
            case AUTHENTICATION -> set(object + " authentication-enforcement", "default-no-captive-portal");
        }
    }

    /// A field without values does not restrict; that it may is settled before.
    private void each(String field, List<String> values) {
        (values.isEmpty() ? List.of("any") : values).forEach(value -> set(field, value));
    }

    private void set(String field, String value) {
        file.line("set " + field + " " + value);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
