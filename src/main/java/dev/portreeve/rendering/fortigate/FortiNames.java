package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.canonical.Digest;
import dev.portreeve.rendering.text.ObjectWord;
import dev.portreeve.rendering.text.SafeName;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of a request's objects, and numbers of its policies.
///
/// A policy can be deleted by its number only. The numbers are made from request and rule, so that they stay the same,
/// and are so high that they stay away from those that a site gives; 31 bits hold them.
final class FortiNames {

    private static final long FIRST_ID = 1_000_000_000;
    private static final long IDS = 1_000_000_000;

    private final String request;
    private final Set<Long> ids = new HashSet<>();

    FortiNames(String request) {
        this.request = request;
    }

    String network(Prefix network) {
        return name("net", ObjectWord.of(network));
    }

    String host(Prefix.Family family, HostPattern host) {
        String kind = switch (host) {
            case HostPattern.Name _ -> "fqdn";
            case HostPattern.Wildcard _ -> "wild";
        };
        return name(kind + suffix(family), ObjectWord.of(host.domain()));
    }

    /// Of a wildcard in the list of exemptions.
    String exempt(HostPattern host) {
        return name("tls", ObjectWord.of(host.domain()));
    }

    String service(Transport transport, List<String> ports) {
        return name(transport.word(), String.join("_", ports));
    }

    /// The first part of a list has no number.
    String group(String kind, Prefix.Family family, String rule, int part) {
        String word = kind + suffix(family);
        return part == 0 ? name(word, rule) : name(word, rule, Integer.toString(part + 1));
    }

    String policy(String rule) {
        return SafeName.of(FortiLimits.POLICY_NAME, request, rule);
    }

    /// The number of a policy; another one when the request has given it to another policy already.
    long id(String rule) {
        byte[] whole = (request + " " + rule).getBytes(StandardCharsets.US_ASCII);
        long id = FIRST_ID + Long.parseLong(Digest.of(whole).hex().substring(0, 12), 16) % IDS;
        while (!ids.add(id)) {
            id = FIRST_ID + (id - FIRST_ID + 1) % IDS;
        }
        return id;
    }

    String name(String... parts) {
        return SafeName.of(FortiLimits.NAME, request, String.join("_", parts));
    }

    private static String suffix(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "";
            case IPV6 -> "6";
        };
    }
}
