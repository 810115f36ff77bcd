package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.LearnPageReader;
import dev.portreeve.testing.SourceDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// What a new portal begins with is what the importer makes of the pages today; `-Dgolden=update` renews the files.
class StarterCatalogTest {

    private static final Path FOLDER = Path.of("src/main/resources/catalog/starter");

    private static final boolean RENEWING = "update".equals(System.getProperty("golden"));

    @Test
    void theFilesAreWhatTheImporterMakesOfThePages() throws IOException {
        check("1-fr.json", SourceDocuments.french());
        check("2-ko.json", SourceDocuments.korean());
        check("3-en.json", SourceDocuments.english());
    }

    @Test
    void theListNamesReadableRevisionsInOrder() {
        Assumptions.assumeFalse(RENEWING, "the class path still holds the files from before");
        assertThat(StarterCatalog.revisions())
                .extracting(StarterRevision::number)
                .containsExactly(1, 2, 3);
        assertThat(StarterCatalog.revisions())
                .extracting(revision -> revision.content().source().language())
                .containsExactly("fr", "ko", "en");
        assertThat(StarterCatalog.revisions()).allSatisfy(revision -> {
            assertThat(revision.title()).isNotBlank();
            assertThat(revision.content().findings()).isNotEmpty();
        });
    }

    private static void check(String name, Path document) throws IOException {
        CatalogContent content = ((Reading.Read) LearnPageReader.read(SourceDocuments.bytes(document))).content();
        byte[] made = InterchangeWriter.bytes(content);
        Path file = FOLDER.resolve(name);
        if (RENEWING) {
            Files.write(file, made);
        }
        assertThat(file).as("renew with -Dgolden=update").hasBinaryContent(made);
    }
}
