package dev.portreeve.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.bundles.manifest.CheckedFile;
import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Issuing where an administrator has named a program that reads the files first.
@IntegrationTest
@Import({Acting.class, PackagePath.class})
class IssuingChecksIT {

    private static final Path FOLDER = folder();
    private static final Path MOOD = FOLDER.resolve("refuse");

    @Autowired
    private PackagePath path;

    @Autowired
    private Packages packages;

    @Autowired
    private PackageShelf shelf;

    @Autowired
    private RequestBook requests;

    @Autowired
    private Acting acting;

    private static Path folder() {
        try {
            return Files.createTempDirectory("programs").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A program that calls itself Squid 9.9, and refuses while a file says so.
    @DynamicPropertySource
    static void program(DynamicPropertyRegistry registry) throws IOException {
        Path program = Files.writeString(FOLDER.resolve("squid"), """
                #!/bin/sh
                [ "$1" = -v ] && echo "Squid Cache: Version 9.9" && exit 0
                grep -q http_access "$4" || exit 0
                [ -e %s ] && echo "FATAL: Bungled $4 line 3: nonsense" && exit 1
                exit 0
                """.formatted(MOOD));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        registry.add("portreeve.checks.programs.squid", program::toString);
    }

    @Test
    void whatTheProgramRefusesIsNotIssuedAndWhatItTakesIsNamed() throws Exception {
        RequestSnapshot approved = path.approved("Look at it first");
        Files.createFile(MOOD);

        PackageOutcome outcome = acting.as("minjun", () -> packages.issue(approved.id()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PackageOutcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(PackageRefusal.FileRefused.class, file -> {
                                    assertThat(file.path()).isEqualTo("squid/" + approved.number() + ".conf");
                                    assertThat(file.line()).isEqualTo(3);
                                    assertThat(file.tool()).isEqualTo("Squid");
                                    assertThat(file.words())
                                            .isEqualTo(
                                                    "FATAL: Bungled " + approved.number() + ".conf line 3: nonsense");
                                }));
        assertThat(acting.as("minjun", () -> requests.find(approved.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(RequestState.APPROVED);
        assertThat(acting.as("minjun", () -> shelf.of(approved.id()))).isEmpty();

        Files.delete(MOOD);
        PackageSummary issued = path.issue(approved);
        var zip = acting.as("minjun", () -> shelf.contents(issued.id())).orElseThrow();
        Optional<CheckedFile> written = CheckedFile.of(CanonicalZip.read(zip.array())).stream()
                .filter(file -> file.path().equals("squid/" + approved.number() + ".conf"))
                .findFirst();
        assertThat(written.orElseThrow().checks())
                .contains(new FileCheck("parser", List.of("L1"), "Squid", "9.9", FileCheck.BYTES))
                .anySatisfy(check -> assertThat(check.extent()).isEqualTo("all"));
    }
}
