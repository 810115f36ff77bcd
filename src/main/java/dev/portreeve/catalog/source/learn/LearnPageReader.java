package dev.portreeve.catalog.source.learn;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.Carriers;
import dev.portreeve.catalog.source.learn.markup.Markup;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import dev.portreeve.catalog.source.learn.markup.RefusedPage;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads a copy of the article "network endpoints for Microsoft Intune" as plain text, HTML or Markdown, in any
/// language there is a vocabulary for. Rows, sections and sentences are recognised by structure and words, never by
/// place.
///
/// What cannot be read, or must not be opened unseen, is left out of the content and stands in its findings.
public final class LearnPageReader {

    private static final int LONGEST_TITLE = 200;

    private LearnPageReader() {}

    /// Reads a page of any carrier; its content tells which.
    public static Reading read(byte[] bytes) {
        try {
            Markup markup = Carriers.read(bytes);
            Vocabulary words = Vocabularies.of(markup);
            String title = title(markup, words);
            SourceDocument source = new SourceDocument(
                    markup.carrier(),
                    title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                    words.language(),
                    Digest.of(bytes).hex(),
                    bytes.length,
                    words.instance(title),
                    markup.dated());
            return new PageReading(new Page(source, words)).read(markup);
        } catch (RefusedPage e) {
            return e.reading();
        }
    }

    /// The heading that names the article, or else what the head of the page says, or its first words.
    private static String title(Markup markup, Vocabulary words) {
        return texts(markup)
                .filter(words::isTitle)
                .findFirst()
                .or(markup::title)
                .or(() -> texts(markup).filter(text -> !text.isEmpty()).findFirst())
                .orElse("");
    }

    private static Stream<String> texts(Markup markup) {
        return markup.blocks().stream()
                .map(block -> switch (block) {
                    case Block.Heading heading -> heading.title();
                    case Block.Text text -> text.content();
                    case Block.Table _, Block.Code _, Block.Note _, Block.Tab _, Block.TabsEnd _ -> null;
                })
                .filter(Objects::nonNull)
                .map(PageLine::text);
    }
}
