package dev.portreeve.rendering.zscaler;

/// What Zscaler Internet Access takes. Sources stand in `src/docs/targets/zscaler.md`.
final class ZiaLimits {

    /// Characters of a rule's name.
    static final int RULE = 31;
    /// Characters of the name of a group, a service or a category: no documented limit, kept low.
    static final int NAME = 63;
    /// Addresses or names in one destination or source group: no documented limit, kept low.
    static final int MEMBERS = 1_000;
    /// Entries in all custom categories of an organisation.
    static final int URLS = 25_000;
    /// Levels below a suffix that an entry of a category reaches.
    static final int LEVELS = 5;

    private ZiaLimits() {}
}
