package dev.portreeve.rendering.fortigate;

/// What FortiOS takes. Sources stand in `src/docs/targets/fortigate.md`.
final class FortiLimits {

    /// Characters of the name of an object.
    static final int NAME = 79;
    /// Characters of the name of a policy.
    static final int POLICY_NAME = 35;
    /// Members of an address group, all of which stand in one line.
    static final int MEMBERS = 100;
    /// Ranges in the port list of a service.
    static final int RANGES = 16;
    /// Lines of an external feed; the rest would be left out.
    static final int LIST = 131_072;

    private static final String EVERY_INTERFACE = "any";

    private FortiLimits() {}

    /// Whether the word names an interface or a zone: `any` would stand for all of them.
    static boolean isInterface(String zone) {
        return !zone.equalsIgnoreCase(EVERY_INTERFACE);
    }
}
