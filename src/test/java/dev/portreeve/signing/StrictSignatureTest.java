package dev.portreeve.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrictSignatureTest {

    private static final byte[] MESSAGE = "a text".getBytes(US_ASCII);
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger L =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger N =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    @Test
    void everyChangedByteOfAnArmouredSignatureIsRefused() {
        for (SigningKey key : List.of(SigningKeyFixture.ed25519(), SigningKeyFixture.p256())) {
            byte[] good = SshSignature.sign(key, "purpose@host", MESSAGE);
            Random random = new Random(7);
            for (int position = 0; position < good.length; position++) {
                byte[] changed = good.clone();
                changed[position] ^= (byte) (1 << random.nextInt(8));
                assertThatThrownBy(() -> SshSignature.parse(changed).verify(MESSAGE))
                        .isInstanceOf(SignatureVerificationException.class);
            }
        }
    }

    @Test
    void otherSpellingsOfTheSameArmourAreRefused() throws Exception {
        byte[] good = SshSignature.sign(SigningKeyFixture.ed25519(), "purpose@host", MESSAGE);
        String text = new String(good, US_ASCII);
        SshSignature.parse(good);
        for (String other : List.of(
                text + "\n",
                text.replace("\n", "\r\n"),
                text.substring(0, text.length() - 1),
                text.replace("SIGNATURE-----\nU", "SIGNATURE-----\n\nU"),
                "\n" + text,
                text.replaceFirst("(.{70})\n(.)", "$1$2\n"),
                "")) {
            assertThatThrownBy(() -> SshSignature.parse(other.getBytes(US_ASCII)))
                    .isInstanceOf(SignatureVerificationException.class);
        }
    }

    @Test
    void anEd25519ScalarAboveTheGroupOrderIsRefused() throws Exception {
        SigningKey key = SigningKeyFixture.ed25519();
        byte[] signature = RawSignature.sign(key, MESSAGE);
        BigInteger scalar =
                KeyPoints.littleEndian(Arrays.copyOfRange(signature, 32, 64)).add(L);
        byte[] changed = signature.clone();
        for (int i = 0; i < 32; i++) {
            changed[32 + i] = scalar.shiftRight(8 * i).byteValue();
        }

        assertThatThrownBy(() -> RawSignature.verify(key.publicKey(), MESSAGE, changed))
                .isInstanceOf(SignatureVerificationException.class)
                .hasMessageContaining("group order");
    }

    @Test
    void pointsOfSmallOrderAndOrdinatesAboveThePrimeAreNoKeys() {
        for (BigInteger y : KeyPoints.SMALL_ORDER) {
            assertThat(timesEightIsNeutral(y)).as(y.toString(16)).isTrue();
            assertNoKey(y);
            assertNoKey(y.setBit(255));
            if (y.add(P).bitLength() <= 255) {
                assertNoKey(y.add(P));
            }
        }
        assertNoKey(P.add(BigInteger.valueOf(3)));
        assertThat(KeyPoints.SMALL_ORDER).hasSize(5);
    }

    @Test
    void aSignatureThatFitsEveryTextUnderAKeyOfSmallOrderIsRefused() throws Exception {
        byte[] neutral = new byte[32];
        neutral[0] = 1;
        SigningKey key = SigningKeyFixture.ed25519();

        assertThatThrownBy(() -> RawSignature.verify(key.publicKey(), MESSAGE, Arrays.copyOf(neutral, 64)))
                .isInstanceOf(SignatureVerificationException.class)
                .hasMessageContaining("small order");
    }

    @Test
    void theOtherHalfOfAMalleableEcdsaSignatureIsRefused() throws Exception {
        SigningKey key = SigningKeyFixture.p256();
        for (int i = 0; i < 20; i++) {
            byte[] plain = PlainSignature.normalise(key.algorithm(), key.sign(MESSAGE));
            key.publicKey().verify(MESSAGE, plain);
            byte[] other = PlainSignature.join(PlainSignature.first(plain), N.subtract(PlainSignature.second(plain)));
            assertThatThrownBy(() -> key.publicKey().verify(MESSAGE, other))
                    .isInstanceOf(SignatureVerificationException.class)
                    .hasMessageContaining("half");
        }
    }

    @Test
    void everyChangedByteOfARawSignatureIsRefused() {
        for (SigningKey key : List.of(SigningKeyFixture.ed25519(), SigningKeyFixture.p256())) {
            byte[] good = RawSignature.sign(key, MESSAGE);
            for (int position = 0; position < good.length; position++) {
                byte[] changed = good.clone();
                changed[position] ^= (byte) (1 << (position % 8));
                assertThatThrownBy(() -> RawSignature.verify(key.publicKey(), MESSAGE, changed))
                        .isInstanceOf(SignatureVerificationException.class);
            }
            for (int length = 0; length < good.length; length++) {
                byte[] cut = Arrays.copyOf(good, length);
                assertThatThrownBy(() -> RawSignature.verify(key.publicKey(), MESSAGE, cut))
                        .isInstanceOf(SignatureVerificationException.class);
            }
        }
    }

    @Test
    void aPairOfNumbersOffTheCurveIsNoKey() {
        byte[] spki = SigningKeyFixture.p256().publicKey().spki();
        spki[spki.length - 1] ^= 1;

        assertThatThrownBy(() -> VerifyingKey.ofSpki(spki)).isInstanceOf(SignatureVerificationException.class);
    }

    private static void assertNoKey(BigInteger ordinate) {
        byte[] point = new byte[32];
        for (int i = 0; i < 32; i++) {
            point[i] = ordinate.shiftRight(8 * i).byteValue();
        }
        byte[] blob = new SshWriter().text("ssh-ed25519").string(point).bytes();
        assertThatThrownBy(() -> VerifyingKey.ofSsh(blob)).isInstanceOf(SignatureVerificationException.class);
    }

    /// Doubles a point three times by ordinate and squared abscissa alone: `y' = (y² + x²) / (2 + x² - y²)` on
    /// `-x² + y² = 1 + d x² y²`.
    private static boolean timesEightIsNeutral(BigInteger ordinate) {
        BigInteger d = BigInteger.valueOf(-121_665)
                .multiply(BigInteger.valueOf(121_666).modInverse(P))
                .mod(P);
        BigInteger y = ordinate;
        for (int i = 0; i < 3; i++) {
            BigInteger yy = y.multiply(y).mod(P);
            BigInteger xx = yy.subtract(BigInteger.ONE)
                    .multiply(d.multiply(yy).add(BigInteger.ONE).modInverse(P))
                    .mod(P);
            BigInteger divisor = BigInteger.TWO.add(xx).subtract(yy).mod(P);
            y = yy.add(xx).multiply(divisor.modInverse(P)).mod(P);
        }
        return y.equals(BigInteger.ONE);
    }
}
