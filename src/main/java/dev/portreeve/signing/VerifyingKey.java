package dev.portreeve.signing;

import dev.portreeve.canonical.Digest;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A public key in every form the verification tools ask for: X.509 (SPKI) and PEM for OpenSSL, wire form, line and
/// fingerprint for OpenSSH. Made only from encodings it would write itself.
public final class VerifyingKey {

    private static final byte[] ED25519_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] P256_HEAD =
            HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
    private static final String P256_NAME = "nistp256";

    private final SignatureAlgorithm algorithm;
    private final byte[] point;
    private final PublicKey key;

    private VerifyingKey(SignatureAlgorithm algorithm, byte[] point) throws SignatureVerificationException {
        this.algorithm = algorithm;
        this.point = point;
        KeyPoints.check(algorithm, point);
        try {
            String factory = algorithm.equals(SignatureAlgorithm.ED25519) ? "Ed25519" : "EC";
            this.key = KeyFactory.getInstance(factory).generatePublic(new X509EncodedKeySpec(spki()));
        } catch (GeneralSecurityException e) {
            throw new SignatureVerificationException("a public key", e.toString());
        }
    }

    /// Reads the X.509 form (SPKI, DER).
    ///
    /// @throws SignatureVerificationException when it is neither a sound Ed25519 nor a sound P-256 key
    public static VerifyingKey ofSpki(byte[] spki) throws SignatureVerificationException {
        if (startsWith(spki, ED25519_HEAD)) {
            return new VerifyingKey(SignatureAlgorithm.ED25519, after(spki, ED25519_HEAD));
        }
        if (startsWith(spki, P256_HEAD)) {
            return new VerifyingKey(SignatureAlgorithm.ECDSA_P256_SHA256, after(spki, P256_HEAD));
        }
        throw new SignatureVerificationException("an Ed25519 or P-256 public key", spki.length + " other bytes");
    }

    /// Reads the SSH wire form.
    ///
    /// @throws SignatureVerificationException when it is neither a sound Ed25519 nor a sound P-256 key
    public static VerifyingKey ofSsh(byte[] blob) throws SignatureVerificationException {
        SshReader reader = new SshReader(blob);
        String name = reader.text();
        VerifyingKey read;
        if (name.equals(SignatureAlgorithm.ED25519.sshName())) {
            read = new VerifyingKey(SignatureAlgorithm.ED25519, reader.string());
        } else if (name.equals(SignatureAlgorithm.ECDSA_P256_SHA256.sshName())) {
            reader.expect(P256_NAME);
            read = new VerifyingKey(SignatureAlgorithm.ECDSA_P256_SHA256, reader.string());
        } else {
            throw new SignatureVerificationException("ssh-ed25519 or ecdsa-sha2-nistp256", name);
        }
        reader.end();
        return read;
    }

    /// How this key signs.
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /// Hex SHA-256 of [#spki()].
    public String keyId() {
        return Digest.of(spki()).hex();
    }

    /// The X.509 form (RFC 5280 SubjectPublicKeyInfo, DER).
    public byte[] spki() {
        byte[] head = algorithm.equals(SignatureAlgorithm.ED25519) ? ED25519_HEAD : P256_HEAD;
        byte[] spki = Arrays.copyOf(head, head.length + point.length);
        System.arraycopy(point, 0, spki, head.length, point.length);
        return spki;
    }

    /// The X.509 form as PEM, for OpenSSL.
    public String pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(spki());
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }

    /// The SSH wire form (RFC 8709, RFC 5656).
    public byte[] ssh() {
        SshWriter writer = new SshWriter().text(algorithm.sshName());
        if (algorithm.equals(SignatureAlgorithm.ECDSA_P256_SHA256)) {
            writer.text(P256_NAME);
        }
        return writer.string(point).bytes();
    }

    /// The public key line without a comment: `ssh-ed25519 AAAA…`.
    public String sshLine() {
        return algorithm.sshName() + " " + Base64.getEncoder().encodeToString(ssh());
    }

    /// The fingerprint as OpenSSH prints it: `SHA256:` and 43 characters.
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ssh());
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Checks a signature of 64 bytes, as [SigningKey#sign] returns it, over the message.
    ///
    /// @throws SignatureVerificationException when it is not a signature of this key over the message, or not
    /// in its one accepted form
    public void verify(byte[] message, byte[] signature) throws SignatureVerificationException {
        PlainSignature.check(algorithm, signature);
        boolean valid;
        try {
            Signature verifier = Signature.getInstance(platformName());
            verifier.initVerify(key);
            verifier.update(message);
            valid = verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            throw new SignatureVerificationException("a signature by " + fingerprint(), e.toString());
        }
        if (!valid) {
            throw new SignatureVerificationException("a signature by " + fingerprint(), "no signature of this text");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that
                && algorithm.equals(that.algorithm)
                && Arrays.equals(point, that.point);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(point);
    }

    /// The fingerprint with the algorithm in front.
    @Override
    public String toString() {
        return algorithm.tag() + " " + fingerprint();
    }

    /// The name of the algorithm in the Java platform.
    String platformName() {
        return algorithm.equals(SignatureAlgorithm.ED25519) ? "Ed25519" : "SHA256withECDSAinP1363Format";
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length > head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    private static byte[] after(byte[] bytes, byte[] head) {
        return Arrays.copyOfRange(bytes, head.length, bytes.length);
    }
}
