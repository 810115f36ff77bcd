package dev.portreeve.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/// Signing keys for tests, made when asked for.
public final class SigningKeyFixture {

    private SigningKeyFixture() {}

    /// A new Ed25519 key.
    public static SigningKey ed25519() {
        return key("Ed25519");
    }

    /// The Ed25519 key that this seed gives, the same each time.
    public static SigningKey seeded(int seed) {
        try {
            byte[] secret = new byte[32];
            Arrays.fill(secret, (byte) seed);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                private static final long serialVersionUID = 1L;

                @Override
                public void nextBytes(byte[] bytes) {
                    System.arraycopy(secret, 0, bytes, 0, bytes.length);
                }
            });
            KeyPair pair = generator.generateKeyPair();
            return new LocalSigningKey(
                    pair.getPrivate(), VerifyingKey.ofSpki(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException | SignatureVerificationException e) {
            throw new IllegalStateException(e);
        }
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
