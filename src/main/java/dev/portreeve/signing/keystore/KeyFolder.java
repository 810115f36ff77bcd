package dev.portreeve.signing.keystore;

import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The folder with the portal's signing key: a PKCS#12 file and, beside it, the password that opens it. The password
/// keeps the key out of a stray copy of one file; it does not protect against somebody who can read the folder, and
/// the modes 0700 and 0600 are what does. Whoever wants more puts another [SigningKey] in its place.
public final class KeyFolder {

    private static final String STORE = "rule-packages.p12";
    private static final String PASSWORD = "rule-packages.password";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    /// In this folder; nothing is read yet.
    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /// Loads the key, makes one where there is none yet, and tries it by signing and verifying.
    ///
    /// @throws SigningUnavailableException when a file is unsafe, missing or broken; an existing key is
    /// never replaced
    public SigningKey openOrCreate() {
        try {
            PrivateFiles.createFolder(folder);
            Path store = folder.resolve(STORE);
            Path password = folder.resolve(PASSWORD);
            if (!Files.exists(store)) {
                create(store, password);
            }
            PrivateFiles.requirePrivateFile(store);
            PrivateFiles.requirePrivateFile(password);
            return KeyFile.load(
                    store,
                    Files.readString(password, StandardCharsets.US_ASCII).trim().toCharArray());
        } catch (IOException e) {
            throw new SigningUnavailableException("the signing key in " + folder + " cannot be read or made", e);
        }
    }

    private void create(Path store, Path password) throws IOException {
        if (!Files.exists(password)) {
            byte[] secret = new byte[32];
            RANDOM.nextBytes(secret);
            PrivateFiles.create(
                    password, (HexFormat.of().formatHex(secret) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        PrivateFiles.requirePrivateFile(password);
        Path fresh = folder.resolve(STORE + ".new");
        Files.deleteIfExists(fresh);
        KeyTool.makeEd25519(fresh, password);
        PrivateFiles.makePrivate(fresh);
        Files.move(fresh, store, StandardCopyOption.ATOMIC_MOVE);
    }
}
