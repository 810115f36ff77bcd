package dev.portreeve.signing;

import java.math.BigInteger;
import java.util.Set;

/// Which encodings of curve points are accepted. JDK 25 takes Ed25519 points of small order, under which one signature
/// fits many messages; they are refused here, for keys and for the first half of a signature. Ordinates that are not
/// reduced, which it refuses too, are refused here for every provider.
final class KeyPoints {

    private static final BigInteger P25519 = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /// Ordinates of the eight points whose order divides the cofactor: orders 4, 1, 2, 8 and 8.
    static final Set<BigInteger> SMALL_ORDER = Set.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            P25519.subtract(BigInteger.ONE),
            new BigInteger("2707385501144840649318225287225658788936804267575313519463743609750303402022"),
            P25519.subtract(
                    new BigInteger("2707385501144840649318225287225658788936804267575313519463743609750303402022")));

    private static final BigInteger P256 =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger P256_B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);

    private KeyPoints() {}

    static void check(SignatureAlgorithm algorithm, byte[] point) throws SignatureVerificationException {
        switch (algorithm) {
            case SignatureAlgorithm.Ed25519 ignored -> checkEd25519(point);
            case SignatureAlgorithm.EcdsaP256Sha256 ignored -> checkP256(point);
        }
    }

    static void checkEd25519(byte[] point) throws SignatureVerificationException {
        if (point.length != 32) {
            throw new SignatureVerificationException("a point of 32 bytes", point.length + " bytes");
        }
        BigInteger y = littleEndian(point).clearBit(255);
        if (y.compareTo(P25519) >= 0) {
            throw new SignatureVerificationException("an ordinate below 2^255 - 19", y.toString(16));
        }
        if (SMALL_ORDER.contains(y)) {
            throw new SignatureVerificationException("a point of large order", "a point of small order");
        }
    }

    private static void checkP256(byte[] point) throws SignatureVerificationException {
        if (point.length != 65 || point[0] != 4) {
            throw new SignatureVerificationException("an uncompressed point of 65 bytes", point.length + " bytes");
        }
        BigInteger x = new BigInteger(1, point, 1, 32);
        BigInteger y = new BigInteger(1, point, 33, 32);
        BigInteger right = x.pow(3).subtract(x.multiply(BigInteger.valueOf(3))).add(P256_B);
        boolean inside = x.compareTo(P256) < 0 && y.compareTo(P256) < 0;
        if (!inside || right.subtract(y.pow(2)).mod(P256).signum() != 0) {
            throw new SignatureVerificationException("a point of P-256", "another pair of numbers");
        }
    }

    static BigInteger littleEndian(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, reversed);
    }
}
