package dev.portreeve.platform;

import org.jspecify.annotations.Nullable;

/// The portal cannot start here, and an operator can change that: what is wrong, and what to do about it.
public final class StartupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /// @param what one or two sentences, naming the folder, role or setting
    /// @param remedy what the operator does next, possibly with SQL
    public StartupRefused(String what, String remedy) {
        this(what, remedy, null);
    }

    /// As [#StartupRefused(String, String)], with what led to it.
    public StartupRefused(String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    /// What the operator does next.
    public String remedy() {
        return remedy;
    }
}
