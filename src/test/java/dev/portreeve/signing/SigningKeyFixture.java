package dev.portreeve.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

/// Signing keys for tests, made when asked for.
public final class SigningKeyFixture {

    private SigningKeyFixture() {}

    /// A new Ed25519 key.
    public static SigningKey ed25519() {
        return key("Ed25519");
    }

    /// A new P-256 key.
    public static SigningKey p256() {
        return key("EC");
    }

    private static SigningKey key(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            }
            KeyPair pair = generator.generateKeyPair();
            return new LocalSigningKey(
                    pair.getPrivate(), VerifyingKey.ofSpki(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException | SignatureVerificationException e) {
            throw new IllegalStateException(e);
        }
    }
}
