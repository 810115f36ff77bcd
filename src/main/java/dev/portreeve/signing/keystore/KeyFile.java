package dev.portreeve.signing.keystore;

import dev.portreeve.signing.LocalSigningKey;
import dev.portreeve.signing.SignatureVerificationException;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningUnavailableException;
import dev.portreeve.signing.VerifyingKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;

/// Reads a key, Ed25519 or P-256, out of a PKCS#12 file.
final class KeyFile {

    private KeyFile() {}

    static SigningKey load(Path file, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            Certificate certificate = store.getCertificate(KeyTool.ALIAS);
            if (certificate == null || !(store.getKey(KeyTool.ALIAS, password) instanceof PrivateKey key)) {
                throw new SigningUnavailableException("no key named " + KeyTool.ALIAS + " in " + file);
            }
            return new LocalSigningKey(
                    key, VerifyingKey.ofSpki(certificate.getPublicKey().getEncoded()));
        } catch (GeneralSecurityException | SignatureVerificationException e) {
            throw new SigningUnavailableException("the key in " + file + " does not work", e);
        }
    }
}
