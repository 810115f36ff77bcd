package dev.portreeve.signing.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.signing.SignatureAlgorithm;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @TempDir
    Path home;

    @Test
    void makesAKeyOnceThatOnlyItsOwnerCanRead() throws IOException {
        Path folder = home.resolve("keys");
        SigningKey made = new KeyFolder(folder).openOrCreate();

        assertThat(made.algorithm()).isEqualTo(SignatureAlgorithm.ED25519);
        assertThat(mode(folder)).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
        assertThat(new KeyFolder(folder).openOrCreate().keyId()).isEqualTo(made.keyId());

        widenAndRefuse(folder, folder.resolve("rule-packages.p12"), "rw-r-----", "rw-------");
        widenAndRefuse(folder, folder.resolve("rule-packages.password"), "rw----r--", "rw-------");
        widenAndRefuse(folder, folder, "rwxr-x---", "rwx------");
        neverReplacesAKey(folder);
    }

    private void neverReplacesAKey(Path folder) throws IOException {
        Path password = folder.resolve("rule-packages.password");
        Path elsewhere = home.resolve("elsewhere");
        Files.move(password, elsewhere);
        assertRefused(folder);
        Files.createSymbolicLink(password, elsewhere);
        assertRefused(folder);
        Files.delete(password);
        Files.writeString(elsewhere, "wrong\n");
        Files.move(elsewhere, password);
        assertRefused(folder);
    }

    private static void widenAndRefuse(Path folder, Path path, String wide, String narrow) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(wide));
        assertRefused(folder);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(narrow));
    }

    private static void assertRefused(Path folder) {
        assertThatThrownBy(() -> new KeyFolder(folder).openOrCreate()).isInstanceOf(SigningUnavailableException.class);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
