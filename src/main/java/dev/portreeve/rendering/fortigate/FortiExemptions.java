package dev.portreeve.rendering.fortigate;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.text.TextFile;

/// Adds exemptions to an inspection profile of the site. Its name is not known here: the one that FortiOS brings for
/// editing stands in for it.
final class FortiExemptions {

    private static final String PROFILE = "custom-deep-inspection";

    private FortiExemptions() {}

    static Artifact write(FortiExemption exemption, String request) {
        TextFile file = new TextFile()
                .line("config firewall ssl-ssh-profile")
                .line("    edit " + FortiScript.quoted(PROFILE))
                .line("        config ssl-exempt");
        exemption.wildcards().forEach(wildcard -> entry(file, "wildcard-fqdn", wildcard));
        exemption.names().forEach(name -> entry(file, "address", name));
        return file.line("        end").line("    next").line("end").at("fortigate/" + request + "-ssl-exempt.conf");
    }

    private static void entry(TextFile file, String type, FortiAddress object) {
        file.line("            edit 0")
                .line("                set type " + type)
                .line("                set " + type + " " + FortiScript.quoted(object.name()))
                .line("            next");
    }
}
