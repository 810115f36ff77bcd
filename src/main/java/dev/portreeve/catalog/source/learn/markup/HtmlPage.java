package dev.portreeve.catalog.source.learn.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads a page as a browser saves it, or a part of it.
final class HtmlPage {

    private static final int DEEPEST = 150;
    private static final int MOST_MARKS = 100_000;
    private static final Pattern SKIPPED = Pattern.compile("\\s++|(?s:<!--.*?-->)|<\\?[^>]*+>");
    private static final Pattern FIRST = Pattern.compile("<(!doctype html|[a-z][a-z0-9]*)(?=[\\s/>])");
    private static final Set<String> BEGINNINGS = Set.of(
            "!doctype html",
            "html",
            "head",
            "body",
            "main",
            "article",
            "section",
            "div",
            "header",
            "h1",
            "h2",
            "h3",
            "p",
            "table",
            "ul",
            "ol",
            "meta",
            "title");

    private HtmlPage() {}

    /// Whether the first thing in the text is a tag.
    static boolean recognises(String text) {
        Matcher skipped = SKIPPED.matcher(text);
        int from = 0;
        while (skipped.region(from, text.length()).lookingAt()) {
            from = skipped.end();
        }
        String start = text.substring(from, Math.min(text.length(), from + 40)).toLowerCase(Locale.ROOT);
        Matcher first = FIRST.matcher(start);
        return first.lookingAt() && BEGINNINGS.contains(first.group(1));
    }

    static Markup read(String text) throws RefusedPage {
        long marks = text.chars().filter(c -> c == '<').count();
        if (marks > MOST_MARKS) {
            throw new RefusedPage("learn.too-many-entries", 0, Long.toString(marks));
        }
        Document document = parse(text);
        Element main = document.selectFirst("main");
        Element root = main != null ? main : document.body();
        List<Block> blocks = new HtmlBlocks(new HtmlLines(0)).read(root);
        return new Markup(Carriers.HTML, title(document), dated(document), blocks, List.of());
    }

    /// The blocks of HTML that stands inside another document.
    static List<Block> fragment(List<PageLine> lines) {
        String text = lines.stream().map(PageLine::text).collect(Collectors.joining("\n"));
        return new HtmlBlocks(new HtmlLines(lines.getFirst().number() - 1))
                .read(parse(text).body());
    }

    private static Document parse(String text) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(text, "");
    }

    private static Optional<String> title(Document document) {
        Element heading = document.selectFirst("h1");
        return Optional.of(heading != null ? heading.text() : document.title()).filter(title -> !title.isBlank());
    }

    private static Optional<LocalDate> dated(Document document) {
        return Optional.ofNullable(document.selectFirst("meta[name=ms.date]"))
                .flatMap(meta -> MarkdownHead.date(meta.attr("content")));
    }
}
