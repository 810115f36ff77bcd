package dev.portreeve.signing;

import java.math.BigInteger;
import java.util.Arrays;

/// The 64 bytes of a signature as the key returns them, and what must hold of them before any key is asked.
/// Every signature has exactly one accepted form: an Ed25519 scalar below the group order; for ECDSA both numbers in
/// range and the smaller of the two equivalent `s`.
final class PlainSignature {

    private static final BigInteger ED25519_ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger P256_ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private PlainSignature() {}

    static void check(SignatureAlgorithm algorithm, byte[] signature) throws SignatureVerificationException {
        if (signature.length != 64) {
            throw new SignatureVerificationException("a signature of 64 bytes", signature.length + " bytes");
        }
        switch (algorithm) {
            case SignatureAlgorithm.Ed25519 ignored -> checkEd25519(signature);
            case SignatureAlgorithm.EcdsaP256Sha256 ignored -> checkEcdsa(signature);
        }
    }

    /// The accepted form of what a key returned: for ECDSA the lower `s`.
    static byte[] normalise(SignatureAlgorithm algorithm, byte[] signature) {
        if (algorithm.equals(SignatureAlgorithm.ED25519) || signature.length != 64) {
            return signature;
        }
        BigInteger s = second(signature);
        if (s.compareTo(P256_ORDER.shiftRight(1)) <= 0) {
            return signature;
        }
        return join(first(signature), P256_ORDER.subtract(s));
    }

    static BigInteger first(byte[] signature) {
        return new BigInteger(1, signature, 0, 32);
    }

    static BigInteger second(byte[] signature) {
        return new BigInteger(1, signature, 32, 32);
    }

    /// Both numbers with 32 bytes each; both must be below 2^256.
    static byte[] join(BigInteger r, BigInteger s) {
        byte[] joined = new byte[64];
        place(r, joined, 32);
        place(s, joined, 64);
        return joined;
    }

    private static void place(BigInteger number, byte[] target, int end) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, target, end - length, length);
    }

    private static void checkEd25519(byte[] signature) throws SignatureVerificationException {
        KeyPoints.checkEd25519(Arrays.copyOf(signature, 32));
        BigInteger scalar = KeyPoints.littleEndian(Arrays.copyOfRange(signature, 32, 64));
        if (scalar.compareTo(ED25519_ORDER) >= 0) {
            throw new SignatureVerificationException("a scalar below the group order", scalar.toString(16));
        }
    }

    private static void checkEcdsa(byte[] signature) throws SignatureVerificationException {
        BigInteger r = first(signature);
        BigInteger s = second(signature);
        if (r.signum() == 0 || r.compareTo(P256_ORDER) >= 0) {
            throw new SignatureVerificationException("r between 1 and the group order", r.toString(16));
        }
        if (s.signum() == 0 || s.compareTo(P256_ORDER.shiftRight(1)) > 0) {
            throw new SignatureVerificationException("s between 1 and half the group order", s.toString(16));
        }
    }
}
