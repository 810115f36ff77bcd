package dev.portreeve.bundles.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.testing.Programs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalZipTest {

    private static final Archive ARCHIVE = new Archive(
            "top", List.of(ArchiveFile.ofText("b/c.txt", "two"), ArchiveFile.ofText("a.txt", "one"), file("empty")));

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrites() throws Exception {
        byte[] zip = CanonicalZip.write(ARCHIVE);

        assertThat(CanonicalZip.read(zip)).isEqualTo(ARCHIVE);
        assertThat(ARCHIVE.files()).extracting(ArchiveFile::path).containsExactly("a.txt", "b/c.txt", "empty");
    }

    @Test
    void unzipTakesItWithoutComplaint() throws IOException {
        String unzip = Programs.require("unzip");
        Files.write(folder.resolve("top.zip"), CanonicalZip.write(ARCHIVE));

        assertThat(Programs.run(folder, unzip, "-q", "top.zip").output()).isEmpty();
        assertThat(folder.resolve("top/b/c.txt")).hasContent("two");
        assertThat(Programs.run(folder, unzip, "-Zv", "top.zip").output())
                .contains("1980 Feb 1")
                .doesNotContain("extended local header:                          yes");
    }

    @Test
    void refusesEveryChangedByteAndEveryCut() {
        byte[] zip = CanonicalZip.write(ARCHIVE);
        Random random = new Random(11);
        for (int position = 0; position < zip.length; position++) {
            byte[] changed = zip.clone();
            changed[position] ^= (byte) (1 << random.nextInt(8));
            assertRefused(changed);
            assertRefused(Arrays.copyOf(zip, position));
        }
    }

    @Test
    void refusesOtherSpellingsOfTheSameFiles() throws IOException {
        byte[] zip = CanonicalZip.write(ARCHIVE);
        assertRefused(joined(zip, "trailing"));
        assertRefused(joined("leading".getBytes(US_ASCII), new String(zip, ISO_8859_1)));
        assertRefused(joined(zip, new String(zip, ISO_8859_1)));
        assertRefused(platform(true, "", "a.txt", "b/c.txt"));
        assertRefused(platform(false, "a comment", "a.txt", "b/c.txt"));
        assertRefused(platform(false, "", "b/c.txt", "a.txt"));
        assertRefused(platform(false, "", "a.txt", "b/", "b/c.txt"));
    }

    @Test
    void refusesLinksModesAndZip64() throws IOException {
        assertRefused(entry(0120777, false));
        assertRefused(entry(0100755, false));
        assertRefused(entry(0, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/x",
                "a/../b",
                "a//b",
                "./a",
                "C:x",
                "a\\b",
                "a\0b",
                "a:b",
                "con",
                "CON.txt",
                "a/nul/b",
                "lpt1.x",
                "a.",
                "a/b.",
                "a ",
                ".hidden",
                "-rf",
                "ä",
                "a\nb",
                "a/b/c/d/e/f/g/h/i",
                ""
            })
    void refusesUnsafeNames(String name) throws IOException {
        assertThat(ArchiveFile.isSafe(name)).isFalse();
        assertThatThrownBy(() -> CanonicalZip.read(platform(false, "", name))).isInstanceOf(ArchiveException.class);
    }

    @Test
    void refusesCollidingNamesAndMoreThanTheLimits() {
        assertNoArchive(file("a"), file("A"));
        assertNoArchive(file("a"), file("a"));
        assertNoArchive(file("a"), file("a/b"));
        assertNoArchive();
        List<ArchiveFile> many = new ArrayList<>();
        for (int i = 0; i <= Archive.FILE_LIMIT; i++) {
            many.add(file("f" + i));
        }
        assertNoArchive(many.toArray(ArchiveFile[]::new));
        assertThatThrownBy(() -> new ArchiveFile("a", new byte[ArchiveFile.SIZE_LIMIT + 1]))
                .isInstanceOf(IllegalArgumentException.class);
        ArchiveFile large = new ArchiveFile("large", new byte[ArchiveFile.SIZE_LIMIT]);
        assertNoArchive(
                large, renamed(large, "l2"), renamed(large, "l3"), renamed(large, "l4"), ArchiveFile.ofText("x", "x"));
    }

    @Test
    void refusesTooManyEntriesBeforeReadingThemAll() throws IOException {
        String[] names = new String[Archive.FILE_LIMIT + 1];
        Arrays.setAll(names, i -> "f" + i);

        assertThatThrownBy(() -> CanonicalZip.read(platform(false, "", names)))
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.TOO_MANY_FILES));
    }

    private static ArchiveFile file(String path) {
        return new ArchiveFile(path, new byte[0]);
    }

    private static ArchiveFile renamed(ArchiveFile file, String path) {
        return new ArchiveFile(path, file.bytes());
    }

    private static void assertNoArchive(ArchiveFile... files) {
        assertThatThrownBy(() -> new Archive("top", List.of(files))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(byte[] zip) {
        assertThatThrownBy(() -> CanonicalZip.read(zip)).isInstanceOf(ArchiveException.class);
    }

    private static byte[] joined(byte[] head, String latin1) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(latin1.getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] platform(boolean deflated, String comment, String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (String name : names) {
                ZipEntry entry = new ZipEntry("top/" + name);
                entry.setMethod(deflated ? ZipEntry.DEFLATED : ZipEntry.STORED);
                entry.setSize(0);
                entry.setCrc(0);
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] entry(int mode, boolean zip64) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            if (zip64) {
                zip.setUseZip64(Zip64Mode.Always);
            }
            ZipArchiveEntry entry = new ZipArchiveEntry("top/a");
            entry.setUnixMode(mode);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(1);
            entry.setCrc(0xe8b7be43L);
            zip.putArchiveEntry(entry);
            zip.write('a');
            zip.closeArchiveEntry();
        }
        return out.toByteArray();
    }
}
