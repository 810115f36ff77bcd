package dev.portreeve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the repository holds and what it must not.
class RepositoryTest {

    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "src", "frontend", "docker-compose.yml", "README.md", "mvnw", "mvnw.cmd", "LICENSE");

    @Test
    void topLevelHoldsOnlyWhatWasDecided() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("."))) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .toList();
            assertThat(names).isSubsetOf(TOP_LEVEL);
        }
    }

    @Test
    void mavenWrapperChoosesTheJdkBeforeAnythingElse() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("mvnw"));
        int hook = lines.indexOf(". \"$(dirname \"$0\")/.mvn/find-jdk.sh\"");
        assertThat(hook).isNotNegative().isLessThan(lines.indexOf("set -euf"));
    }

    @Test
    void mavenWrapperNamesNoPackageRegistry() throws IOException {
        assertThat(Files.readString(Path.of("mvnw"))
                        + Files.readString(Path.of("mvnw.cmd"))
                        + Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties")))
                .doesNotContain("repo.maven")
                .doesNotContain("repo1")
                .contains("distributionSha256Sum=");
    }

    @Test
    void lockFileOfTheTestToolsNamesNoPackageRegistry() throws IOException {
        assertThat(Files.readString(Path.of("src/test/node/package-lock.json")))
                .contains("sha512-")
                .doesNotContain("\"resolved\"")
                .doesNotContain("http");
    }

    /// A test package's own `package-info` would hide the one of the product, and with it the module's fences.
    @Test
    void noTestPackageHidesACharter() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> hiding = files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> Files.exists(Path.of("src/main/java")
                            .resolve(Path.of("src/test/java").relativize(file))))
                    .toList();
            assertThat(hiding).isEmpty();
        }
    }
}
