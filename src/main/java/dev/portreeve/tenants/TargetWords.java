package dev.portreeve.tenants;

import java.util.List;

/// The targets there are. Implemented by the module that has files made for them.
public interface TargetWords {

    /// Their words, such as `squid`, in the order they are offered.
    List<String> all();
}
