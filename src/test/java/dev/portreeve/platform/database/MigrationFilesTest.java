package dev.portreeve.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationFilesTest {

    private static final Pattern NAME = Pattern.compile("V[1-9][0-9]?_[0-9]{1,2}__[a-z0-9_]+\\.sql");
    private static final Pattern CREATED =
            Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_.]+)");

    @Test
    void namesFollowTheNumberingByReleaseAndModule() throws IOException {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches(NAME));
    }

    @Test
    void everyTableIsGrantedToTheApplicationInTheFileThatMakesIt() throws IOException {
        for (Path file : files()) {
            String sql = Files.readString(file);
            String flat = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            CREATED.matcher(sql)
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .forEach(table -> assertThat(Pattern.compile("grant [^;]* on [^;]*\\b" + Pattern.quote(table)
                                            + "\\b[^;]* to \\$\\{app\\}")
                                    .matcher(flat)
                                    .find())
                            .as("%s: grant on %s", file.getFileName(), table)
                            .isTrue());
        }
    }

    @Test
    void noRoleIsNamedInAFile() throws IOException {
        assertThat(files())
                .allSatisfy(
                        file -> assertThat(Files.readString(file)).doesNotContain("portreeve_app", "portreeve_owner"));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().toList();
        }
    }
}
