package dev.portreeve.catalog.source.learn.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells the blocks of an HTML tree apart.
final class HtmlBlocks {

    private static final int LONGEST_ALERT_TITLE = 30;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> tabs = new HashMap<>();
    private final InlineText text = new InlineText();
    private final HtmlLines source;
    private boolean item;
    private boolean note;

    HtmlBlocks(HtmlLines source) {
        this.source = source;
    }

    List<Block> read(Element root) {
        for (Element tab : root.select("[role=tab]")) {
            tabs.put(tab.attr("aria-controls"), tab.text());
        }
        children(root);
        end();
        return blocks;
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText(), source.line(words));
            } else if (node instanceof Element element && !HtmlElements.isUnread(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        if (HtmlElements.isInline(element)) {
            text.seam();
            children(element);
            text.seam();
        } else if (element.normalName().equals("br")) {
            text.append(" ", source.line(element));
        } else {
            end();
            block(element);
            end();
        }
    }

    private void block(Element element) {
        if (HtmlElements.level(element) > 0) {
            children(element);
            text.end()
                    .ifPresent(
                            title -> blocks.add(new Block.Heading(HtmlElements.level(element), title, element.id())));
        } else if (element.normalName().equals("table")) {
            HtmlTable.read(element, source).ifPresent(blocks::add);
        } else if (element.normalName().equals("pre")) {
            code(element);
        } else if (element.normalName().equals("li")) {
            item = true;
            children(element);
        } else if (HtmlElements.isPanel(element)) {
            panel(element);
        } else if (HtmlElements.isAlert(element)) {
            alert(element);
        } else {
            children(element);
        }
    }

    private void panel(Element element) {
        String name = tabs.getOrDefault(element.id(), element.attr("data-tab").replace('-', ' '));
        blocks.add(new Block.Tab(new PageLine(source.line(element), name.trim())));
        children(element);
        end();
        blocks.add(new Block.TabsEnd(source.line(element)));
    }

    /// The first paragraph of an alert is its title.
    private void alert(Element element) {
        note = true;
        int before = blocks.size();
        children(element);
        end();
        List<Block> inner = blocks.subList(before, blocks.size());
        boolean titled = inner.size() > 3
                && inner.get(1) instanceof Block.Text title
                && title.content().text().length() < LONGEST_ALERT_TITLE
                && title.content().text().indexOf('.') < 0;
        if (titled) {
            inner.subList(0, 2).clear();
        }
        note = false;
    }

    private void code(Element element) {
        List<PageLine> lines = new ArrayList<>();
        int first = source.line(element);
        int number = first;
        for (Node node : element.selectStream("*")
                .flatMap(it -> it.childNodes().stream())
                .toList()) {
            if (node instanceof TextNode words) {
                number = source.line(words);
                for (String line : words.getWholeText().split("\n", -1)) {
                    lines.add(new PageLine(number++, line.trim()));
                }
            }
        }
        blocks.add(new Block.Code(first, lines));
    }

    private void end() {
        text.end().ifPresent(line -> {
            if (note) {
                blocks.add(new Block.Note(line.number()));
            }
            blocks.add(new Block.Text(item ? line.with("- " + line.text()) : line));
            blocks.add(new Block.Text(new PageLine(line.number(), "")));
        });
        item = false;
    }
}
