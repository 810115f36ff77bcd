package dev.portreeve.platform.database;

import dev.portreeve.platform.StartupRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL that comes inside the jar, unpacked once per version.
public final class BundledPostgres {

    /// Version of the programs in the jar; a test compares it with the build's.
    static final String VERSION = "18.6.0";

    private static final Logger LOG = LoggerFactory.getLogger(BundledPostgres.class);
    private static final int MAJOR = 18;
    private static final long MOST_BYTES = 500_000_000;

    private BundledPostgres() {}

    /// Unpacks the programs below the folder, if they are not there yet: aside first, then renamed.
    ///
    /// @throws StartupRefused where the jar holds none for this machine
    public static PostgresInstallation in(Path folder) throws IOException {
        Path target = folder.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(target)) {
            LOG.info("Unpacking PostgreSQL {} into {}", VERSION, target);
            Path aside = folder.resolve("postgresql.new");
            Folders.remove(aside);
            Folders.createPrivate(aside);
            unpack(aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresInstallation(target.resolve("bin"), MAJOR);
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            long bytes = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                bytes += entry.getSize();
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target) || bytes > MOST_BYTES) {
                    throw new IOException("unexpected entry in the PostgreSQL archive: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path folder = Objects.requireNonNull(path.getParent());
        Files.createDirectories(folder);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean program = folder.endsWith("bin");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwx------" : "rw-------"));
    }

    private static InputStream archive() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        boolean linux = machine.toLowerCase(Locale.ROOT).startsWith("linux");
        String name = "/postgres-linux-" + (machine.endsWith("amd64") ? "x86_64" : "arm_64") + ".txz";
        InputStream archive = linux ? BundledPostgres.class.getResourceAsStream(name) : null;
        if (archive == null) {
            throw new StartupRefused(
                    "This build brings no PostgreSQL for " + machine + ".",
                    "Set SPRING_DATASOURCE_URL to a PostgreSQL 15 or newer; the README says which roles it needs.");
        }
        return archive;
    }
}
