package dev.portreeve.bundles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// A zip file with whatever names and links somebody wants.
final class LooseZip {

    private static final int REGULAR = 0100644;
    private static final int LINK = 0120777;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);

    void file(String name, byte[] bytes) {
        entry(name, REGULAR, bytes);
    }

    void link(String name, String target) {
        entry(name, LINK, target.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void entry(String name, int mode, byte[] bytes) {
        try {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(mode);
            entry.setSize(bytes.length);
            zip.putArchiveEntry(entry);
            zip.write(bytes);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
