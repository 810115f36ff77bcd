package dev.portreeve.catalog.source.learn.markup;

import java.util.ArrayList;
import java.util.List;

/// Reads the Markdown a page is made from.
final class MarkdownPage {

    private MarkdownPage() {}

    static boolean recognises(List<PageLine> lines) {
        return MarkdownHead.of(lines).lines() > 0 || lines.stream().anyMatch(line -> MarkdownTable.isRule(line.text()));
    }

    static Markup read(List<PageLine> lines) {
        MarkdownHead head = MarkdownHead.of(lines);
        List<Markup.Oddity> oddities = new ArrayList<>();
        List<PageLine> visible = MarkdownComments.hide(lines.subList(head.lines(), lines.size()), oddities);
        List<Block> blocks = new MarkdownBlocks(oddities).read(visible);
        return new Markup(Carriers.MARKDOWN, head.title(), head.dated(), blocks, oddities);
    }
}
