package dev.portreeve.signing.keystore;

import dev.portreeve.signing.SigningUnavailableException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that only their owner may read: a folder with mode 0700, files with mode 0600. On file systems without such
/// modes the check is left to the operator.
final class PrivateFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(folder, attributes(folder, FOLDER));
        } catch (FileAlreadyExistsException e) {
            requirePrivate(folder, FOLDER);
        }
    }

    static void create(Path file, byte[] bytes) throws IOException {
        Files.createFile(file, attributes(file, FILE));
        Files.write(file, bytes);
    }

    static void makePrivate(Path file) throws IOException {
        if (modes(file)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    static void requirePrivateFile(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SigningUnavailableException("not a regular file: " + file);
        }
        requirePrivate(file, FILE);
    }

    private static void requirePrivate(Path path, Set<PosixFilePermission> widest) throws IOException {
        if (!modes(path)) {
            return;
        }
        Set<PosixFilePermission> actual = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        if (!widest.containsAll(actual)) {
            throw new SigningUnavailableException("others may use " + path + ": expected at most "
                    + PosixFilePermissions.toString(widest) + ", found " + PosixFilePermissions.toString(actual));
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> modes) {
        return modes(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(modes)}
                : new FileAttribute<?>[0];
    }

    private static boolean modes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
