package dev.portreeve.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledPostgresTest {

    @Test
    void theFolderIsNamedAfterTheVersionThatTheBuildBrings() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<pg.binaries.version>" + BundledPostgres.VERSION + "</pg.binaries.version>");
    }
}
