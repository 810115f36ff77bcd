package dev.portreeve.rendering.paloalto;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.text.TextFile;

/// Takes away by name what the commands made: rules first, for an object in use is not deleted.
final class PanRollback {

    private PanRollback() {}

    static Artifact write(PanConfig config, String request) {
        TextFile file = new TextFile();
        config.rules()
                .reversed()
                .forEach(rule -> file.line("delete rulebase " + rule.rulebase().word() + " rules " + rule.name()));
        config.categories().forEach(category -> file.line("delete profiles custom-url-category " + category.name()));
        config.groups().forEach(group -> file.line("delete address-group " + group.name()));
        config.addresses().forEach(address -> file.line("delete address " + address.name()));
        config.services().forEach(service -> file.line("delete service " + service.name()));
        return file.line("delete tag " + config.tag()).at("paloalto/" + request + "-rollback.set");
    }
}
