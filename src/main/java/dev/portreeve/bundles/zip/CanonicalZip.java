package dev.portreeve.bundles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Zip files with one spelling: entries sorted, stored without compression, all of one time, no folder entries, no
/// comments, no extra fields. Reading takes names and bytes from the local headers, writes them again and compares,
/// so that nothing the format leaves open (order, times, modes, links, gaps, second directories) can carry anything.
public final class CanonicalZip {

    // not 1980-01-01, for which the platform would add a time stamp that depends on the time zone
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;
    private static final long OVERHEAD = Archive.FILE_LIMIT * 1024L;

    private CanonicalZip() {}

    /// The largest archive that is read, in bytes.
    public static final long SIZE_LIMIT = Archive.TOTAL_LIMIT + OVERHEAD;

    /// Writes the archive.
    public static byte[] write(Archive archive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (ArchiveFile file : archive.files()) {
                byte[] bytes = file.bytes();
                CRC32 checksum = new CRC32();
                checksum.update(bytes);
                ZipEntry entry = new ZipEntry(archive.top() + "/" + file.path());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCompressedSize(bytes.length);
                entry.setCrc(checksum.getValue());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    /// Reads an archive.
    ///
    /// @throws ArchiveException when the bytes are not exactly what [#write] makes of their content
    public static Archive read(byte[] zip) throws ArchiveException {
        if (zip.length > SIZE_LIMIT) {
            throw new ArchiveException(
                    ArchiveException.Kind.TOO_LARGE, "", SIZE_LIMIT + " bytes", zip.length + " bytes");
        }
        List<ArchiveFile> files = new ArrayList<>();
        String top = "";
        int position = 0;
        while (zip.length - position >= HEADER_SIZE && number(zip, position, 4) == LOCAL_HEADER) {
            if (files.size() == Archive.FILE_LIMIT) {
                throw new ArchiveException(
                        ArchiveException.Kind.TOO_MANY_FILES, "", "at most " + Archive.FILE_LIMIT + " files", "more");
            }
            String name = name(zip, position);
            long size = number(zip, position + 18, 4);
            int start = position + HEADER_SIZE + name.length();
            if (size > ArchiveFile.SIZE_LIMIT || size > zip.length - start) {
                throw new ArchiveException(
                        ArchiveException.Kind.BROKEN, name, "the " + size + " bytes its header names", "fewer");
            }
            int slash = name.indexOf('/');
            top = files.isEmpty() ? name.substring(0, Math.max(slash, 0)) : top;
            if (slash < 0 || !name.startsWith(top + "/") || !ArchiveFile.isSafe(name.substring(slash + 1))) {
                throw new ArchiveException(
                        ArchiveException.Kind.UNSAFE_NAME, name, "a safe path below one top folder", name);
            }
            position = start + (int) size;
            files.add(new ArchiveFile(name.substring(slash + 1), Arrays.copyOfRange(zip, start, position)));
        }
        return compared(top, files, zip);
    }

    private static Archive compared(String top, List<ArchiveFile> files, byte[] zip) throws ArchiveException {
        Archive archive;
        try {
            archive = new Archive(top, files);
        } catch (IllegalArgumentException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.BROKEN, "", "an archive of distinct files", String.valueOf(e.getMessage()));
        }
        int difference = Arrays.mismatch(write(archive), zip);
        if (difference >= 0) {
            throw new ArchiveException(
                    ArchiveException.Kind.NOT_CANONICAL,
                    place(archive, difference),
                    "the one canonical spelling of these files",
                    "another one");
        }
        return archive;
    }

    private static String place(Archive archive, int offset) {
        long end = 0;
        for (ArchiveFile file : archive.files()) {
            end += HEADER_SIZE + archive.top().length() + 1 + file.path().length() + file.size();
            if (offset < end) {
                return file.path() + ", byte " + offset + " of the zip file";
            }
        }
        return "byte " + offset + " of the zip file";
    }

    private static String name(byte[] zip, int header) throws ArchiveException {
        int length = (int) number(zip, header + 26, 2);
        int start = header + HEADER_SIZE;
        if (length > ArchiveFile.PATH_LIMIT * 2 || length > zip.length - start) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNSAFE_NAME,
                    "byte " + header + " of the zip file",
                    "a short name",
                    length + " bytes");
        }
        return new String(zip, start, length, StandardCharsets.ISO_8859_1);
    }

    private static long number(byte[] bytes, int position, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | (bytes[position + i] & 0xff);
        }
        return value;
    }
}
