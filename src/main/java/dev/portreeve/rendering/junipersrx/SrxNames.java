package dev.portreeve.rendering.junipersrx;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.rendering.text.ObjectWord;
import dev.portreeve.rendering.text.SafeName;

/// Names of a request's addresses, applications and policies.
final class SrxNames {

    private final String request;

    SrxNames(String request) {
        this.request = request;
    }

    String network(Prefix network) {
        return name("net", ObjectWord.of(network));
    }

    String host(HostPattern.Name host) {
        return name("dns", ObjectWord.of(host.name()));
    }

    String application(Service service) {
        return name(service.transport().word(), service.ports());
    }

    /// A further part has a number. The letter is upper-case, as no rule's name has one.
    String part(String kind, String rule, int part) {
        return part == 0 ? name(kind, rule) : name(kind, rule, "P" + (part + 1));
    }

    String name(String... parts) {
        return SafeName.of(SrxLimits.NAME, request, String.join("_", parts));
    }
}
