package dev.portreeve.rendering.paloalto;

/// What PAN-OS takes. Sources stand in `src/docs/targets/paloalto.md`.
final class PanLimits {

    /// Characters of the name of an object or a rule.
    static final int NAME = 63;
    /// Characters of the name of a custom URL category: firewalls allow fewer than Panorama.
    static final int CATEGORY_NAME = 31;
    /// Members of a static address group on the smallest models.
    static final int MEMBERS = 2_500;
    /// Entries of a custom URL category.
    static final int ENTRIES = 25_000;
    /// Characters of the port list of a service.
    static final int PORTS = 1_023;
    /// Lines of an external dynamic list that every model reads; the rest would be skipped.
    static final int LIST = 50_000;

    private static final String EVERY_ZONE = "any";

    private PanLimits() {}

    /// Whether the word names a zone: `any` would stand for all of them.
    static boolean isZone(String zone) {
        return !zone.equalsIgnoreCase(EVERY_ZONE);
    }
}
