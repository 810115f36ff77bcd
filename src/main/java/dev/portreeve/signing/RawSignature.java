package dev.portreeve.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/// The detached signature for OpenSSL: 64 bytes for Ed25519, DER (RFC 3279 section 2.2.3) for ECDSA.
public final class RawSignature {

    private RawSignature() {}

    /// Signs the message.
    public static byte[] sign(SigningKey key, byte[] message) {
        byte[] plain = PlainSignature.normalise(key.algorithm(), key.sign(message));
        return key.algorithm().equals(SignatureAlgorithm.ED25519) ? plain : der(plain);
    }

    /// Checks a signature file against the message.
    ///
    /// @throws SignatureVerificationException when it is not the key's signature of the message in its one form
    public static void verify(VerifyingKey key, byte[] message, byte[] signature)
            throws SignatureVerificationException {
        boolean plain = key.algorithm().equals(SignatureAlgorithm.ED25519);
        key.verify(message, plain ? signature : plain(signature));
    }

    private static byte[] der(byte[] plain) {
        byte[] r = PlainSignature.first(plain).toByteArray();
        byte[] s = PlainSignature.second(plain).toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x30);
        out.write(4 + r.length + s.length);
        out.write(2);
        out.write(r.length);
        out.writeBytes(r);
        out.write(2);
        out.write(s.length);
        out.writeBytes(s);
        return out.toByteArray();
    }

    private static byte[] plain(byte[] der) throws SignatureVerificationException {
        // only the shape is read leniently; re-encoding and comparing makes the one accepted form
        int length = der.length > 4 ? der[3] : -1;
        int second = 6 + length;
        if (der.length > 72 || length < 1 || length > 33 || second >= der.length) {
            throw new SignatureVerificationException("an ECDSA signature in DER", der.length + " other bytes");
        }
        BigInteger r = new BigInteger(1, der, 4, length);
        BigInteger s = new BigInteger(1, der, second, der.length - second);
        if (r.bitLength() > 256 || s.bitLength() > 256) {
            throw new SignatureVerificationException("two numbers of at most 256 bits", "longer ones");
        }
        byte[] plain = PlainSignature.join(r, s);
        if (!Arrays.equals(der(plain), der)) {
            throw new SignatureVerificationException("an ECDSA signature in its shortest DER", "another encoding");
        }
        return plain;
    }
}
