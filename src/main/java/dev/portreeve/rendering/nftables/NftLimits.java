package dev.portreeve.rendering.nftables;

/// What the kernel and `nft` 1.0.6 accept, measured.
final class NftLimits {

    /// Bytes of a comment.
    static final int COMMENT = 128;
    /// Addresses that a set of names holds; chosen, so that a resolver cannot fill the memory.
    static final int LEARNED = 65_535;

    private NftLimits() {}
}
