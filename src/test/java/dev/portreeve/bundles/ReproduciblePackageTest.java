package dev.portreeve.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.bundles.manifest.PackageBuilder;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.SigningKeyFixture;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase("UC-007")
class ReproduciblePackageTest {

    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/Caracas", "Asia/Kathmandu");
    private static final List<List<String>> LOCALES =
            List.of(List.of("tr", "TR", "ISO-8859-9"), List.of("ar", "EG", "COMPAT"), List.of("th", "TH", "UTF-8"));

    @TempDir
    Path folder;

    @Test
    void theSameRecordGivesTheSameBytesInEveryZoneLocaleAndCharset() throws IOException {
        byte[] here = PackageBuilder.build(PackageFixture.anyRecord(), SigningKeyFixture.seeded(1));
        assertThat(PackageBuilder.build(PackageFixture.anyRecord(), SigningKeyFixture.seeded(1)))
                .isEqualTo(here);
        for (String zone : ZONES) {
            for (List<String> locale : LOCALES) {
                assertThat(elsewhere(zone, locale))
                        .as(zone + " " + locale)
                        .isEqualTo(Digest.of(here).hex());
            }
        }
    }

    private String elsewhere(String zone, List<String> locale) throws IOException {
        Path result = folder.resolve("digest");
        Files.deleteIfExists(result);
        Programs.Outcome outcome = Programs.run(
                folder,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=" + zone,
                "-Duser.language=" + locale.get(0),
                "-Duser.country=" + locale.get(1),
                "-Dfile.encoding=" + locale.get(2),
                "-cp",
                System.getProperty("java.class.path"),
                BuildPackage.class.getName(),
                result.toString());
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return Files.readString(result);
    }
}
