package dev.portreeve.rendering.checkpoint;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.rendering.text.ObjectWord;
import dev.portreeve.rendering.text.SafeName;

/// Names of a request's objects and rules.
///
/// A name holds no hyphen: Check Point reads what stands behind one as a word of its own, which must not be a reserved
/// one, and the list of those is open.
final class CheckpointNames {

    private final String request;

    CheckpointNames(String request) {
        this.request = CheckpointLimits.isReserved(request) ? "R_" + request : request;
    }

    String network(Prefix network) {
        return name("net", ObjectWord.of(network));
    }

    String service(Service service) {
        return name(service.transport().word(), service.ports());
    }

    /// The first part of a list has no number. The letter is upper-case, as no rule's name has one.
    String group(String kind, String rule, int part) {
        return part == 0 ? name(kind, rule) : name(kind, rule, "P" + (part + 1));
    }

    String name(String... parts) {
        return SafeName.of(CheckpointLimits.NAME, (request + "_" + String.join("_", parts)).replace('-', '_'));
    }
}
