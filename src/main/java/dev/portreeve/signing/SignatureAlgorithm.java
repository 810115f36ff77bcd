package dev.portreeve.signing;

import java.util.Optional;
import java.util.stream.Stream;

/// How a key signs. Code that signs or verifies a package asks the key and never assumes one of them: key stores and
/// cloud services differ in what they offer.
public sealed interface SignatureAlgorithm {

    /// Ed25519 (RFC 8032): the algorithm of keys made by the portal.
    SignatureAlgorithm ED25519 = new Ed25519();

    /// ECDSA over P-256 with SHA-256 (FIPS 186-5), for key stores without Ed25519.
    SignatureAlgorithm ECDSA_P256_SHA256 = new EcdsaP256Sha256();

    /// The stable word in files: `ed25519` or `ecdsa-p256-sha256`.
    String tag();

    /// The name of the key type in SSH (RFC 8709, RFC 5656).
    String sshName();

    /// The algorithm with this word.
    static Optional<SignatureAlgorithm> tryParse(String tag) {
        return Stream.of(ED25519, ECDSA_P256_SHA256)
                .filter(algorithm -> algorithm.tag().equals(tag))
                .findFirst();
    }

    /// Ed25519, RFC 8032.
    record Ed25519() implements SignatureAlgorithm {
        @Override
        public String tag() {
            return "ed25519";
        }

        @Override
        public String sshName() {
            return "ssh-ed25519";
        }
    }

    /// ECDSA over P-256 with SHA-256.
    record EcdsaP256Sha256() implements SignatureAlgorithm {
        @Override
        public String tag() {
            return "ecdsa-p256-sha256";
        }

        @Override
        public String sshName() {
            return "ecdsa-sha2-nistp256";
        }
    }
}
