package dev.portreeve.platform;

import java.util.List;

/// A business "no", as a value: never an exception, never prose. Each module has one sealed subtype.
public interface Refusal {

    /// Stable code, `<module>.<what>`: translated by the message key `refusal.<code>` of that module, stored by the
    /// audit log.
    String code();

    /// Parameters of the message, in order.
    default List<Object> parameters() {
        return List.of();
    }
}
