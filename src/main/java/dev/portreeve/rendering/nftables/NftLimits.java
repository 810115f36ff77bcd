package dev.portreeve.rendering.nftables;

/// What the kernel and `nft` 1.0.6 accept, measured.
final class NftLimits {

    /// Bytes of a comment.
    static final int COMMENT = 128;
    /// Characters of an interface's name (IFNAMSIZ without the end mark).
    private static final int INTERFACE = 15;

    private NftLimits() {}

    static boolean isInterface(String zone) {
        return zone.length() <= INTERFACE;
    }
}
