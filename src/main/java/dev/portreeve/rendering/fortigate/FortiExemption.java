package dev.portreeve.rendering.fortigate;

import java.util.List;

/// What an inspection profile of the site must not break open, should one be attached.
///
/// @param wildcards objects of a type of their own, compared with the server name in TLS
/// @param names     address objects
record FortiExemption(List<FortiAddress> wildcards, List<FortiAddress> names) {

    FortiExemption {
        wildcards = List.copyOf(wildcards);
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return wildcards.isEmpty() && names.isEmpty();
    }
}
