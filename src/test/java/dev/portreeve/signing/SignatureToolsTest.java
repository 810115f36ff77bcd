package dev.portreeve.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.testing.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureToolsTest {

    private static final String PURPOSE = "rule-package@portal.example";
    private static final byte[] MESSAGE = "SHA256 (a) = 00\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "p256"})
    void opensshAcceptsOurSignatureAndKnowsTheKeyByOurFingerprint(String kind) throws Exception {
        SigningKey key = kind.equals("p256") ? SigningKeyFixture.p256() : SigningKeyFixture.ed25519();
        String keygen = Programs.require("ssh-keygen");
        Path message = Files.write(folder.resolve("message"), MESSAGE);
        Files.write(folder.resolve("message.sshsig"), SshSignature.sign(key, PURPOSE, MESSAGE));
        AllowedSigners signers = new AllowedSigners(List.of(new AllowedSigners.Entry(PURPOSE, key.publicKey())));
        Files.writeString(folder.resolve("signers"), signers.text());

        Programs.Outcome outcome = Programs.run(
                folder,
                message,
                keygen,
                "-Y",
                "verify",
                "-f",
                "signers",
                "-I",
                "portreeve",
                "-n",
                PURPOSE,
                "-s",
                "message.sshsig");

        assertThat(outcome.exit()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains(key.publicKey().fingerprint());
        assertThat(AllowedSigners.parse(Files.readAllBytes(folder.resolve("signers"))))
                .isEqualTo(signers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa"})
    void readsWhatOpensshSigned(String kind) throws Exception {
        String keygen = Programs.require("ssh-keygen");
        Path message = Files.write(folder.resolve("message"), MESSAGE);
        assertThat(Programs.run(folder, keygen, "-q", "-t", kind, "-N", "", "-C", "", "-f", "key")
                        .exit())
                .isZero();
        Programs.Outcome signed =
                Programs.run(folder, message, "sh", "-c", "ssh-keygen -Y sign -f key -n " + PURPOSE + " > sig");
        assertThat(signed.exit()).as(signed.output()).isZero();
        byte[] file = Files.readAllBytes(folder.resolve("sig"));

        VerifyingKey key = VerifyingKey.ofSsh(Base64.getDecoder()
                .decode(Files.readString(folder.resolve("key.pub"))
                        .split(" ", -1)[1]
                        .trim()));

        // OpenSSL, which signs for OpenSSH, does not lower the second number of an ECDSA signature
        if (kind.equals("ed25519")) {
            SshSignature signature = SshSignature.parse(file);
            signature.verify(MESSAGE);
            assertThat(signature.key()).isEqualTo(key);
            assertThat(signature.namespace()).isEqualTo(PURPOSE);
        }
        assertThat(Files.readString(folder.resolve("key.pub")).trim()).isEqualTo(key.sshLine());
    }

    @Test
    void opensslAcceptsOurRawSignatures() throws Exception {
        String openssl = Programs.require("openssl");
        for (SigningKey key : List.of(SigningKeyFixture.ed25519(), SigningKeyFixture.p256())) {
            Files.write(folder.resolve("message"), MESSAGE);
            Files.writeString(folder.resolve("key.pem"), key.publicKey().pem());
            byte[] signature = RawSignature.sign(key, MESSAGE);
            Files.write(folder.resolve("signature"), signature);

            Programs.Outcome outcome = key.algorithm().equals(SignatureAlgorithm.ED25519)
                    ? Programs.run(
                            folder,
                            openssl,
                            "pkeyutl",
                            "-verify",
                            "-pubin",
                            "-inkey",
                            "key.pem",
                            "-rawin",
                            "-in",
                            "message",
                            "-sigfile",
                            "signature")
                    : Programs.run(
                            folder,
                            openssl,
                            "dgst",
                            "-sha256",
                            "-verify",
                            "key.pem",
                            "-signature",
                            "signature",
                            "message");

            assertThat(outcome.exit()).as(outcome.output()).isZero();
            RawSignature.verify(key.publicKey(), MESSAGE, signature);
        }
    }

    @Test
    void opensslKnowsTheSameKeyId() throws Exception {
        SigningKey key = SigningKeyFixture.ed25519();
        Files.writeString(folder.resolve("key.pem"), key.publicKey().pem());

        Programs.Outcome outcome =
                Programs.run(folder, "bash", "-c", "openssl pkey -pubin -in key.pem -outform DER | sha256sum");

        assertThat(outcome.output()).startsWith(key.keyId());
    }

    @Test
    void refusesTheSignatureForAnotherPurpose() throws Exception {
        SigningKey key = SigningKeyFixture.ed25519();
        AllowedSigners signers = new AllowedSigners(List.of(new AllowedSigners.Entry(PURPOSE, key.publicKey())));

        assertThatThrownBy(() -> signers.verifyTrust(key.publicKey(), "rule-package@other.example"))
                .isInstanceOf(SignatureVerificationException.class)
                .hasMessageContaining("purpose");
        assertThatThrownBy(() -> signers.verifyTrust(SigningKeyFixture.ed25519().publicKey(), PURPOSE))
                .isInstanceOf(SignatureVerificationException.class);
    }
}
