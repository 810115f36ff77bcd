package dev.portreeve.rendering.azurefirewall;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;
import java.util.Locale;

/// The same groups in Terraform's language, for the provider `azurerm`.
final class AzureTerraform {

    private final TextFile file = new TextFile();
    private final String label;

    private AzureTerraform(Scope scope) {
        this.label = scope.request().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    static Artifact write(AzureConfig config, Scope scope) {
        AzureTerraform writer = new AzureTerraform(scope);
        writer.head(scope);
        config.groups().forEach(writer::group);
        return writer.file.at("azurefirewall/" + scope.request() + ".tf");
    }

    private void head(Scope scope) {
        file.line("# Portreeve " + Header.of(scope))
                .line("# Provider azurerm. Only allows. Removing this file and applying again removes what it made.")
                .blank()
                .line("variable \"" + label + "_policy\" {")
                .line("  description = \"ID of the firewall policy\"")
                .line("  type        = string")
                .line("}");
    }

    private void group(AzureGroup group) {
        String suffix = group.number() == 1 ? "" : "_" + group.number();
        file.blank()
                .line("resource \"azurerm_firewall_policy_rule_collection_group\" \"" + label + suffix + "\" {")
                .line("  name               = " + text(group.name()))
                .line("  firewall_policy_id = var." + label + "_policy")
                .line("  priority           = " + group.priority());
        collection("network", group, 100, group.network());
        collection("application", group, 200, group.application());
        file.line("}");
    }

    private void collection(String kind, AzureGroup group, int priority, List<? extends AzureRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        file.blank()
                .line("  " + kind + "_rule_collection {")
                .line("    name     = " + text(group.collection(kind)))
                .line("    priority = " + priority)
                .line("    action   = \"Allow\"");
        rules.forEach(this::rule);
        file.line("  }");
    }

    private void rule(AzureRule rule) {
        file.blank().line("    rule {");
        argument("name       ", text(rule.name()));
        argument("description", text(rule.description()));
        list("source_addresses", rule.sources());
        switch (rule) {
            case AzureRule.Application application -> {
                list("destination_fqdns", application.names());
                argument("terminate_tls", "false");
                application.ports().forEach(this::port);
            }
            case AzureRule.Network network -> {
                list("protocols", List.of(network.protocol()));
                list(network.destination().argument(), network.to());
                list("destination_ports", network.ports());
            }
        }
        file.line("    }");
    }

    private void port(AzureRule.WebPort port) {
        file.line("      protocols {")
                .line("        type = " + text(port.type()))
                .line("        port = " + port.port())
                .line("      }");
    }

    private void argument(String name, String value) {
        file.line("      " + name + " = " + value);
    }

    private void list(String name, List<String> values) {
        file.line("      " + name + " = [");
        values.forEach(value -> file.line("        " + text(value) + ","));
        file.line("      ]");
    }

    /// Names, networks and ports hold neither quotes nor `${`, so that JSON's spelling is Terraform's.
    private static String text(String value) {
        return CanonicalJson.text(value);
    }
}
