package dev.portreeve.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signature that `ssh-keygen -Y verify` takes: SSHSIG version 1 with SHA-512 in its armour (OpenSSH,
/// PROTOCOL.sshsig). Reading accepts only the bytes that writing would produce.
public final class SshSignature {

    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final String HASH = "sha512";
    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----\n";
    private static final String END = "\n-----END SSH SIGNATURE-----\n";
    private static final int LINE = 70;
    private static final int LIMIT = 4096;
    private static final Pattern BODY = Pattern.compile(BEGIN + "([A-Za-z0-9+/=\\n]+)" + END);

    private final VerifyingKey key;
    private final String namespace;
    private final byte[] plain;

    private SshSignature(VerifyingKey key, String namespace, byte[] plain) {
        this.key = key;
        this.namespace = namespace;
        this.plain = plain;
    }

    /// Signs the message for a purpose, and returns the armoured file.
    public static byte[] sign(SigningKey key, String namespace, byte[] message) {
        byte[] plain = PlainSignature.normalise(key.algorithm(), key.sign(signedData(namespace, message)));
        return new SshSignature(key.publicKey(), namespace, plain).armoured();
    }

    /// Reads an armoured file.
    ///
    /// @throws SignatureVerificationException when it is not exactly what would be written for its content
    public static SshSignature parse(byte[] file) throws SignatureVerificationException {
        if (file.length > LIMIT) {
            throw new SignatureVerificationException("at most " + LIMIT + " bytes", file.length + " bytes");
        }
        Matcher armour = BODY.matcher(new String(file, StandardCharsets.ISO_8859_1));
        if (!armour.matches()) {
            throw new SignatureVerificationException("an armoured SSH signature", "another text");
        }
        SshSignature read;
        try {
            read = parseBlob(Base64.getDecoder().decode(armour.group(1).replace("\n", "")));
        } catch (IllegalArgumentException e) {
            throw new SignatureVerificationException("Base64", String.valueOf(e.getMessage()));
        }
        if (!Arrays.equals(read.armoured(), file)) {
            throw new SignatureVerificationException(
                    "lines of " + LINE + " characters with LF", "another spelling of the same signature");
        }
        return read;
    }

    /// The key that is said to have signed.
    public VerifyingKey key() {
        return key;
    }

    /// The purpose it was signed for.
    public String namespace() {
        return namespace;
    }

    /// Checks that the named key signed the message for the named purpose. Whether that key is trusted is another
    /// question: [AllowedSigners].
    ///
    /// @throws SignatureVerificationException when it did not
    public void verify(byte[] message) throws SignatureVerificationException {
        key.verify(signedData(namespace, message), plain);
    }

    private static SshSignature parseBlob(byte[] blob) throws SignatureVerificationException {
        SshReader reader = new SshReader(blob);
        if (!Arrays.equals(reader.raw(MAGIC.length), MAGIC) || reader.number() != 1) {
            throw new SignatureVerificationException("SSHSIG version 1", "another format");
        }
        VerifyingKey key = VerifyingKey.ofSsh(reader.string());
        String namespace = reader.text();
        reader.expect("");
        reader.expect(HASH);
        SshReader signature = new SshReader(reader.string());
        reader.end();
        signature.expect(key.algorithm().sshName());
        byte[] body = signature.string();
        signature.end();
        return new SshSignature(key, namespace, plain(key.algorithm(), body));
    }

    private static byte[] plain(SignatureAlgorithm algorithm, byte[] body) throws SignatureVerificationException {
        if (algorithm.equals(SignatureAlgorithm.ED25519)) {
            return body;
        }
        SshReader numbers = new SshReader(body);
        byte[] plain = PlainSignature.join(numbers.integer(), numbers.integer());
        numbers.end();
        return plain;
    }

    private byte[] armoured() {
        byte[] body = key.algorithm().equals(SignatureAlgorithm.ED25519)
                ? plain
                : new SshWriter()
                        .integer(PlainSignature.first(plain))
                        .integer(PlainSignature.second(plain))
                        .bytes();
        byte[] signature =
                new SshWriter().text(key.algorithm().sshName()).string(body).bytes();
        byte[] blob = new SshWriter()
                .raw(MAGIC)
                .number(1)
                .string(key.ssh())
                .text(namespace)
                .text("")
                .text(HASH)
                .string(signature)
                .bytes();
        String text = Base64.getEncoder().encodeToString(blob).replaceAll("(.{" + LINE + "})(?=.)", "$1\n");
        return (BEGIN + text + END).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] signedData(String namespace, byte[] message) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(message);
            return new SshWriter()
                    .raw(MAGIC)
                    .text(namespace)
                    .text("")
                    .text(HASH)
                    .string(digest)
                    .bytes();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
