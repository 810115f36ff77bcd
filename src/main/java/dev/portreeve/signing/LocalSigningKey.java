package dev.portreeve.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/// A signing key held in this process by the Java platform.
public final class LocalSigningKey implements SigningKey {

    private static final byte[] PROBE = "portreeve self-test".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey privateKey;
    private final VerifyingKey publicKey;

    /// Both halves, tried at once by signing and verifying a probe.
    ///
    /// @throws SigningUnavailableException when they do not belong together or do not work
    public LocalSigningKey(PrivateKey privateKey, VerifyingKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        try {
            publicKey.verify(PROBE, PlainSignature.normalise(publicKey.algorithm(), sign(PROBE)));
        } catch (SignatureVerificationException e) {
            throw new SigningUnavailableException("the signing key fails its self-test", e);
        }
    }

    @Override
    public VerifyingKey publicKey() {
        return publicKey;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(publicKey.platformName());
            signer.initSign(privateKey);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningUnavailableException("the signing key cannot sign", e);
        }
    }
}
