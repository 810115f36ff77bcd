package dev.portreeve.bundles.manifest;

import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Binds a package to a comment without showing it: SHA-256 over a salt of 32 random bytes followed by the UTF-8
/// text. Erasing salt and text leaves a digest that says nothing.
public final class CommentCommitment {

    /// The length of the salt in bytes.
    public static final int SALT_LENGTH = 32;

    private CommentCommitment() {}

    /// The commitment.
    ///
    /// @throws IllegalArgumentException when the salt has another length
    public static Digest of(byte[] salt, String text) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has " + SALT_LENGTH + " bytes, not " + salt.length);
        }
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(salt, salt.length + words.length);
        System.arraycopy(words, 0, both, salt.length, words.length);
        return Digest.of(both);
    }
}
