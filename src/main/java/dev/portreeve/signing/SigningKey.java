package dev.portreeve.signing;

/// A private key that can sign and never shows itself: a file, a hardware module or a service may stand behind it.
public interface SigningKey {

    /// The public half.
    VerifyingKey publicKey();

    /// Signs the message.
    ///
    /// @return 64 bytes: the Ed25519 signature, or ECDSA's `r` and `s` with 32 bytes each
    /// @throws SigningUnavailableException when the key cannot be used now
    byte[] sign(byte[] message);

    /// Hex SHA-256 of the public key's X.509 form (SPKI).
    default String keyId() {
        return publicKey().keyId();
    }

    /// How this key signs.
    default SignatureAlgorithm algorithm() {
        return publicKey().algorithm();
    }
}
