package dev.portreeve.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortreeveHomeTest {

    @TempDir
    private Path folder;

    @Test
    void aNewHomeIsClosedToOthers() throws IOException {
        Path home = folder.resolve("a/b/home");
        assertThat(PortreeveHome.at(home).folder()).isEqualTo(home);
        assertThat(permissions(home)).isEqualTo("rwx------");
    }

    @Test
    void anEmptyOpenFolderIsClosed() throws IOException {
        Path home = open("home");
        PortreeveHome.at(home);
        assertThat(permissions(home)).isEqualTo("rwx------");
    }

    @Test
    void somebodysOpenFolderIsLeftAsItIs() throws IOException {
        Path home = open("home");
        Files.writeString(home.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> PortreeveHome.at(home))
                .isInstanceOfSatisfying(
                        StartupRefused.class,
                        refused -> assertThat(refused.remedy()).contains("PORTREEVE_HOME"))
                .hasMessageContaining(home.toString());
        assertThat(permissions(home)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void aFileIsNoHome() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> PortreeveHome.at(file)).isInstanceOf(StartupRefused.class);
    }

    private Path open(String name) throws IOException {
        Path open = Files.createDirectory(folder.resolve(name));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        return open;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
