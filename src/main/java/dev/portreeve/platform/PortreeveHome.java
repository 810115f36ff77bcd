package dev.portreeve.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// The folder that holds what the portal keeps on disk: embedded database and keys. Open to its owner only (0700).
///
/// @param folder absolute, existing
public record PortreeveHome(Path folder) {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /// Creates the folder where it is missing. An existing one that others may read is closed when it is empty or
    /// already a home, and refused otherwise: somebody's other folder is not ours to close.
    ///
    /// @throws StartupRefused when the folder cannot be used
    public static PortreeveHome at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(folder))) {
                close(folder);
            }
            return new PortreeveHome(folder);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StartupRefused(
                    "The home folder " + folder + " cannot be used: " + e,
                    "Point PORTREEVE_HOME at a folder that this user may create and write.",
                    e);
        }
    }

    /// A folder or file in the home.
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    private static void close(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent() && !Files.isDirectory(folder.resolve("database"))) {
                throw new StartupRefused(
                        "The folder " + folder + " holds other things and is open to other users.",
                        "Point PORTREEVE_HOME at an empty folder or one that does not exist yet.");
            }
        }
        Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
}
