package dev.portreeve.catalog.model;

/// What the network must do for a destination. Only [#ALLOW] opens anything; the others apply to what is opened.
public enum RequirementKind {
    /// Let the flow pass.
    ALLOW("allow"),
    /// Do not break TLS open.
    NO_TLS_INSPECTION("no-tls-inspection"),
    /// Do not ask for a proxy sign-in.
    NO_PROXY_AUTHENTICATION("no-proxy-authentication"),
    /// Let HTTP range requests and partial responses pass.
    BYTE_RANGES("byte-ranges");

    private final String slug;

    RequirementKind(String slug) {
        this.slug = slug;
    }

    /// The word of files, addresses and the command line.
    public String slug() {
        return slug;
    }
}
