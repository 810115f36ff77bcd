package dev.portreeve.catalog.source.learn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Copies of a page in other carriers, made from its Markdown by a reader that is not ours: as the site renders it, and
/// as text copied from a browser.
final class Copies {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Pattern HEAD = Pattern.compile("(?s)\\A---\n.*?\n---\n");

    private Copies() {}

    /// As a browser saves it: with a head, navigation, scripts and tabs of which one is shown.
    static String html(byte[] markdown) {
        String text = new String(markdown, StandardCharsets.UTF_8);
        String body = HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder()
                        .extensions(TABLES)
                        .build()
                        .parse(HEAD.matcher(text).replaceFirst("")));
        Document document = Jsoup.parse(FRAME);
        document.expectFirst("main .content").html(body);
        tabs(document);
        alerts(document);
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en-us"><head><title>Network endpoints for Microsoft Intune | Microsoft Learn</title>
            <meta name="ms.date" content="2025-01-09T00:00:00Z">
            <script>var page = {"hosts": "script.evil.example"};</script><style>td { color: red }</style></head>
            <body><nav><ul><li>Intune core service</li></ul></nav>
            <main><button>Share via</button><nav><h2>In this article</h2><ol><li>Remote Help</li></ol></nav>
            <div class="content"></div>
            <div hidden><table><tr><td>999</td><td>x</td><td>Default</td><td>False</td><td>hidden.evil.example</td>
            <td>TCP: 443</td></tr></table></div></main><footer>Privacy</footer></body></html>
            """;

    /// Headings that open tabs become panels; the line that ends them is no rule.
    private static void tabs(Document document) {
        Element list = new Element("ul").attr("role", "tablist");
        for (Element heading : document.select("h1:has(a[href^=#tab/])")) {
            String id = "tabpanel_1_" + heading.expectFirst("a").attr("href").substring(5);
            list.appendElement("li")
                    .appendElement("a")
                    .attr("role", "tab")
                    .attr("aria-controls", id)
                    .text(heading.text());
            Element panel = new Element("section").attr("role", "tabpanel").attr("id", id);
            if (list.childrenSize() > 1) {
                panel.attr("aria-hidden", "true").attr("hidden", "hidden");
            }
            Node next = heading.nextSibling();
            heading.before(panel);
            while (next != null
                    && !(next instanceof Element element && element.normalName().matches("h1|hr"))) {
                Node after = next.nextSibling();
                panel.appendChild(next);
                next = after;
            }
            if (next instanceof Element rule && rule.normalName().equals("hr")) {
                rule.remove();
            }
            heading.remove();
        }
        Element first = document.selectFirst("section[role=tabpanel]");
        if (first != null) {
            first.before(list);
        }
    }

    private static void alerts(Document document) {
        for (Element quote : document.select("blockquote")) {
            String text = quote.text();
            if (text.startsWith("[!")) {
                String kind = text.substring(2, text.indexOf(']'));
                Element alert = new Element("div").addClass(kind);
                alert.appendElement("p").text(kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT));
                alert.append(quote.html().replaceFirst("\\[![A-Z]+]\\s*", ""));
                quote.replaceWith(alert);
            }
        }
    }

    /// As text copied from the rendered page: cells between tabs, their lines as lines, all tabs one after the other.
    static String text(String html) {
        Document document = Jsoup.parse(html);
        document.select("[hidden]:not([role=tabpanel]), nav, button, pre").remove();
        for (Element panel : document.select("section[role=tabpanel]")) {
            String name =
                    document.expectFirst("[aria-controls=" + panel.id() + "]").text();
            panel.prependElement("p").text(name);
        }
        document.select("[role=tablist]").remove();
        StringBuilder text = new StringBuilder();
        copy(document.expectFirst("main"), text);
        return text.toString().replaceAll(" *\n", "\n").replaceAll("\n{3,}", "\n\n");
    }

    private static void copy(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            String plain = words.getWholeText().replaceAll("\\s+", " ");
            boolean start = text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
            text.append(start ? plain.stripLeading() : plain);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "td", "th" -> cell(element, text);
                case "tr" -> {
                    children(element, text);
                    text.append('\n');
                }
                case "li" -> {
                    text.append("\n\n  • ");
                    children(element, text);
                }
                case "p", "h1", "h2", "h3", "h4", "table", "ul", "ol", "div", "section" -> {
                    text.append(text.toString().endsWith("• ") ? "" : "\n\n");
                    children(element, text);
                    text.append("\n\n");
                }
                default -> children(element, text);
            }
        }
    }

    private static void cell(Element cell, StringBuilder text) {
        if (cell.elementSiblingIndex() > 0) {
            text.append('\t');
        }
        children(cell, text);
    }

    private static void children(Element element, StringBuilder text) {
        element.childNodes().forEach(child -> copy(child, text));
    }
}
