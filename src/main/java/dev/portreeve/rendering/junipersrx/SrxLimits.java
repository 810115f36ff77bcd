package dev.portreeve.rendering.junipersrx;

/// What SRX takes. Sources stand in `src/docs/targets/junipersrx.md`.
final class SrxLimits {

    /// Characters of the name of an address, set, application or policy.
    static final int NAME = 63;
    /// Addresses on one side of a policy; further ones stand in a further policy.
    static final int ADDRESSES = 1_023;
    /// Applications of a policy; further ones stand in a further policy.
    static final int APPLICATIONS = 128;

    private static final String EVERY_ZONE = "any";

    private SrxLimits() {}

    /// Whether the word names a zone: `any` would stand for all of them.
    static boolean isZone(String zone) {
        return !zone.equalsIgnoreCase(EVERY_ZONE);
    }
}
