package dev.portreeve.rendering.ciscoasa;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.text.ObjectWord;
import dev.portreeve.rendering.text.SafeName;

/// Names of a request's objects and groups. Objects and groups of every kind share one namespace, so that each name
/// says its kind.
final class AsaNames {

    private final String request;

    AsaNames(String request) {
        this.request = request;
    }

    String network(Prefix network) {
        return name("net", ObjectWord.of(network));
    }

    String host(Prefix.Family family, HostPattern.Name host) {
        return name(family == Prefix.Family.IPV4 ? "fqdn" : "fqdn6", ObjectWord.of(host.name()));
    }

    String name(String kind, String word) {
        return SafeName.of(AsaLimits.NAME, request, kind, word);
    }
}
