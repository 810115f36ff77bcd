package dev.portreeve.rendering.paloalto;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rendering.text.ObjectWord;
import dev.portreeve.rendering.text.SafeName;
import java.util.List;

/// Names of a request's objects: its number, the kind, and what the object holds or serves.
///
/// They depend on nothing else, so that an object keeps its name while others come and go. Names have no dot: PAN-OS
/// takes letters, digits, blanks, `-` and `_`.
final class PanNames {

    private final String request;

    PanNames(String request) {
        this.request = request;
    }

    String network(Prefix network) {
        return name("net", ObjectWord.of(network));
    }

    String host(String host) {
        return name("fqdn", ObjectWord.of(host));
    }

    String service(Transport transport, List<String> ports) {
        return name(transport.word(), String.join("_", ports));
    }

    /// The first part of a list has no number.
    String part(String kind, String rule, int part) {
        return part == 0 ? name(kind, rule) : name(kind, rule, Integer.toString(part + 1));
    }

    String category(String kind, String rule, int part) {
        return part == 0
                ? SafeName.of(PanLimits.CATEGORY_NAME, request, kind, rule)
                : SafeName.of(PanLimits.CATEGORY_NAME, request, kind, rule, Integer.toString(part + 1));
    }

    String name(String... parts) {
        return SafeName.of(PanLimits.NAME, request, String.join("_", parts));
    }
}
